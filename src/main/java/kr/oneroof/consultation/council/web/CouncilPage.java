package kr.oneroof.consultation.council.web;

import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.council.AgendaItem;
import kr.oneroof.consultation.council.CouncilMeetingView;
import kr.oneroof.consultation.council.CouncilQueries;
import kr.oneroof.consultation.council.CouncilRefused;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.CurrentActor;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;

/**
 * The way of the council's forms: a wrong field or a rule that forbids it brings the form back (422), and so does
 * somebody who was faster (409, with what holds now).
 */
@Component
class CouncilPage {
    private final CouncilQueries councils;
    private final CurrentActor actor;
    private final SeoulClock clock;

    CouncilPage(CouncilQueries councils, CurrentActor actor, SeoulClock clock) {
        this.councils = councils;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * A form sent in.
     *
     * @param again the page that shows it again
     * @param version that it was filled in upon, -1 where none counts
     * @param to where the way goes on, and {@code done} what is said there
     */
    record Step(Supplier<ModelAndView> again, long version, String to, String done) {}

    static String path(UUID meeting) {
        return "/desk/council/" + meeting;
    }

    CouncilMeetingView sheet(UUID meeting) {
        return councils.require(meeting);
    }

    /** A page about a meeting, for whoever acts now. */
    ModelAndView page(String view, UUID meeting) {
        return page(view, councils.require(meeting));
    }

    /** A page that shows the agenda with its firms. */
    ModelAndView open(String view, UUID meeting) {
        return page(view, councils.open(meeting));
    }

    private ModelAndView page(String view, CouncilMeetingView sheet) {
        var me = actor.now().map(Actor::id).orElseThrow();
        return new ModelAndView("consultation/council/" + view)
                .addObject("meeting", sheet)
                .addObject("path", path(sheet.facts().id()))
                .addObject("version", sheet.facts().version())
                .addObject("today", clock.today())
                .addObject("chair", sheet.plan().chair().equals(me))
                .addObject("secretary", sheet.plan().secretary().equals(me))
                .addObject(
                        "mine",
                        sheet.seats().stream()
                                .filter(seat -> seat.isOf(me))
                                .findFirst()
                                .orElse(null));
    }

    AgendaItem item(UUID meeting, UUID item) {
        return councils.require(meeting, item);
    }

    /** The same about one of its items; what is veiled is not on file. */
    ModelAndView item(String view, UUID meeting, UUID item) {
        var found = councils.require(meeting, item);
        return page(view, meeting).addObject("item", found).addObject("itemPath", path(meeting) + "/items/" + item);
    }

    ModelAndView take(Step step, BindingResult errors, RedirectAttributes flash, Runnable verb) {
        try {
            if (!errors.hasErrors()) {
                verb.run();
            }
        } catch (CouncilRefused refused) {
            errors.reject(refused.messageKey());
        } catch (ChangedMeanwhile | TransitionRefused _) {
            return status(step.again().get().addObject("late", true), HttpStatus.CONFLICT);
        }
        if (errors.hasErrors()) {
            var page = status(step.again().get(), HttpStatus.UNPROCESSABLE_CONTENT);
            return step.version() < 0 ? page : page.addObject("version", step.version());
        }
        return done(step, flash);
    }

    /** A button without a form; what is refused is said on the page that it stood on. */
    ModelAndView press(Step step, RedirectAttributes flash, Runnable verb) {
        try {
            verb.run();
        } catch (CouncilRefused refused) {
            return status(step.again().get().addObject("refusal", refused.messageKey()), HttpStatus.CONFLICT);
        } catch (ChangedMeanwhile | TransitionRefused _) {
            return status(step.again().get().addObject("late", true), HttpStatus.CONFLICT);
        }
        return done(step, flash);
    }

    private static ModelAndView done(Step step, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "council.done." + step.done());
        return new ModelAndView("redirect:" + step.to());
    }

    private static ModelAndView status(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }
}
