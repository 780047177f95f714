package kr.oneroof.consultation.clinic.web;

import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.clinic.ClinicAccess;
import kr.oneroof.consultation.clinic.ClinicQueries;
import kr.oneroof.consultation.clinic.ClinicRefused;
import kr.oneroof.consultation.clinic.ClinicService.ClinicVersion;
import kr.oneroof.consultation.clinic.ClinicView;
import kr.oneroof.identity.CurrentActor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;

/**
 * The way of the staff's forms: the clinic is opened first, which keeps the look; a wrong field brings the form back
 * (422), and so does somebody who was faster (409, with what holds now).
 */
@Component
class ClinicPage {
    private final ClinicAccess access;
    private final ClinicQueries clinics;
    private final CurrentActor actor;

    ClinicPage(ClinicAccess access, ClinicQueries clinics, CurrentActor actor) {
        this.actor = actor;
        this.access = access;
        this.clinics = clinics;
    }

    /** A form sent in: the page that shows it again, and what it was filled in upon. */
    record Attempt(String view, ClinicVersion shown) {}

    static String path(RequestNumber number) {
        return "/desk/consultations/" + number + "/clinic";
    }

    /** Gives a page that is shown again what it needs; a redirect would carry it into the address. */
    static ModelAndView showing(ModelAndView page, Map<String, ?> facts) {
        return String.valueOf(page.getViewName()).startsWith("redirect:") ? page : page.addAllObjects(facts);
    }

    ClinicView require(RequestNumber number) {
        access.open(number);
        return clinics.require(number);
    }

    /** A page about the clinic that there is. */
    ModelAndView page(String view, RequestNumber number) {
        var found = access.open(number);
        var clinic = clinics.require(number);
        return new ModelAndView("consultation/clinic/" + view)
                .addObject("found", found)
                .addObject("clinic", clinic)
                .addObject("caseClosed", !found.isCaseOpen())
                .addObject(
                        "director",
                        actor.now().filter(one -> one.is(Role.DIRECTOR)).isPresent())
                .addObject("version", clinic.facts().version())
                .addObject("path", path(number));
    }

    ModelAndView take(Attempt attempt, BindingResult errors, RedirectAttributes flash, Runnable verb) {
        var number = attempt.shown().number();
        require(number);
        try {
            if (!errors.hasErrors()) {
                verb.run();
            }
        } catch (ClinicRefused refused) {
            errors.reject(refused.messageKey());
        } catch (ChangedMeanwhile | TransitionRefused late) {
            return status(page(attempt.view(), number).addObject("late", true), HttpStatus.CONFLICT);
        }
        if (errors.hasErrors()) {
            return status(
                    page(attempt.view(), number)
                            .addObject("version", attempt.shown().version()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return done(attempt.view(), number, flash);
    }

    /** A button without a form; what is refused is said on the clinic's own page. */
    ModelAndView press(String deed, ClinicVersion shown, RedirectAttributes flash, Runnable verb) {
        require(shown.number());
        try {
            verb.run();
        } catch (ClinicRefused refused) {
            return status(page("desk", shown.number()).addObject("refusal", refused.messageKey()), HttpStatus.CONFLICT);
        } catch (ChangedMeanwhile | TransitionRefused late) {
            return status(page("desk", shown.number()).addObject("late", true), HttpStatus.CONFLICT);
        }
        return done(deed, shown.number(), flash);
    }

    private static ModelAndView done(String deed, RequestNumber number, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "clinic.done." + deed);
        return new ModelAndView("redirect:" + path(number));
    }

    private static ModelAndView status(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }
}
