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

import kr.oneroof.consultation.clinic.OwnClinics;
import kr.oneroof.consultation.clinic.OwnClinics.Asker;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/** What a company does with a reason: withdraw, cancel a visit, object to the report. */
@Controller
@RequestMapping("/consultations/{number}/clinic")
class OwnReasonController {
    private final OwnClinicPages pages;
    private final OwnClinics own;

    /** A form sent in, and the page that shows it again. */
    record Attempt(String view, Asker asker) {}

    OwnReasonController(OwnClinicPages pages, OwnClinics own) {
        this.pages = pages;
        this.own = own;
    }

    @GetMapping("/withdrawal")
    ModelAndView askWithdrawal(@PathVariable RequestNumber number, CompanyId company) {
        return pages.page("own-withdrawal", company, number, HttpStatus.OK).addObject("why", ReasonForm.blank());
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            @PathVariable RequestNumber number,
            @Valid @ModelAttribute("why") ReasonForm form,
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
        VisitController.require(pages.require(company, number), visit);
        return pages.page("own-cancellation", company, number, HttpStatus.OK)
                .addObject("why", ReasonForm.blank())
                .addObject("visitId", visit);
    }

    @PostMapping("/visits/{visit}/cancellation")
    ModelAndView cancel(
            @PathVariable RequestNumber number,
            @PathVariable String visit,
            @Valid @ModelAttribute("why") ReasonForm form,
            BindingResult errors,
            CompanyId company,
            @AuthenticationPrincipal Actor actor) {
        VisitController.require(pages.require(company, number), visit);
        return ClinicPages.showing(
                take(
                        new Attempt("own-cancellation", new Asker(company, number, actor.id())),
                        errors,
                        asker -> own.cancelVisit(asker, Keys.of(visit), form.reason())),
                Map.of("visitId", visit));
    }

    @GetMapping("/objection")
    ModelAndView askObjection(@PathVariable RequestNumber number, CompanyId company) {
        return pages.page("own-objection", company, number, HttpStatus.OK).addObject("why", ReasonForm.blank());
    }

    @PostMapping("/objection")
    ModelAndView object(
            @PathVariable RequestNumber number,
            @Valid @ModelAttribute("why") ReasonForm form,
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
        OwnClinicPages.tellNext("clinic.done." + attempt.view());
        return new ModelAndView("redirect:" + OwnClinicPages.path(asker.number()));
    }
}
