package kr.oneroof.consultation.clinic.web;

import java.util.Map;
import java.util.function.Consumer;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.consultation.clinic.OwnClinicService;
import kr.oneroof.consultation.clinic.OwnClinicService.Asker;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/** What a company does with a reason: withdraw, cancel a visit, object to the report. */
@Controller
@RequestMapping("/consultations/{number}/clinic")
class OwnClinicReasonController {
    private final OwnClinicPage pages;
    private final OwnClinicService own;

    /** A form sent in, and the page that shows it again. */
    record Attempt(String view, Asker asker) {}

    OwnClinicReasonController(OwnClinicPage pages, OwnClinicService own) {
        this.pages = pages;
        this.own = own;
    }

    @GetMapping("/withdrawal")
    ModelAndView askWithdrawal(@PathVariable RequestNumber number, CompanyId company) {
        return pages.page("own-withdrawal", company, number, HttpStatus.OK).addObject("why", ClinicReasonForm.blank());
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            @PathVariable RequestNumber number,
            @Valid @ModelAttribute("why") ClinicReasonForm form,
            BindingResult errors,
            CompanyId company,
            @AuthenticationPrincipal Actor actor) {
        return take(
                new Attempt("own-withdrawal", new Asker(company, number, actor.id())),
                errors,
                asker -> own.withdraw(asker, form.reason()));
    }

    @GetMapping("/visits/{visit}/cancellation")
    ModelAndView askCancellation(@PathVariable RequestNumber number, @PathVariable String visit, CompanyId company) {
        ClinicVisitController.require(pages.require(company, number), visit);
        return pages.page("own-cancellation", company, number, HttpStatus.OK)
                .addObject("why", ClinicReasonForm.blank())
                .addObject("visitId", visit);
    }

    @PostMapping("/visits/{visit}/cancellation")
    ModelAndView cancel(
            @PathVariable RequestNumber number,
            @PathVariable String visit,
            @Valid @ModelAttribute("why") ClinicReasonForm form,
            BindingResult errors,
            CompanyId company,
            @AuthenticationPrincipal Actor actor) {
        ClinicVisitController.require(pages.require(company, number), visit);
        return ClinicPage.showing(
                take(
                        new Attempt("own-cancellation", new Asker(company, number, actor.id())),
                        errors,
                        asker -> own.cancelVisit(asker, ClinicIdConverter.of(visit), form.reason())),
                Map.of("visitId", visit));
    }

    @GetMapping("/objection")
    ModelAndView askObjection(@PathVariable RequestNumber number, CompanyId company) {
        return pages.page("own-objection", company, number, HttpStatus.OK).addObject("why", ClinicReasonForm.blank());
    }

    @PostMapping("/objection")
    ModelAndView object(
            @PathVariable RequestNumber number,
            @Valid @ModelAttribute("why") ClinicReasonForm form,
            BindingResult errors,
            CompanyId company,
            @AuthenticationPrincipal Actor actor) {
        return take(
                new Attempt("own-objection", new Asker(company, number, actor.id())),
                errors,
                asker -> own.objectTo(asker, form.reason()));
    }

    private ModelAndView take(Attempt attempt, BindingResult errors, Consumer<Asker> verb) {
        var asker = attempt.asker();
        pages.require(asker.company(), asker.number());
        if (errors.hasErrors()) {
            return pages.page(attempt.view(), asker.company(), asker.number(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        verb.accept(asker);
        OwnClinicPage.tellNext("clinic.done." + attempt.view());
        return new ModelAndView("redirect:" + OwnClinicPage.path(asker.number()));
    }
}
