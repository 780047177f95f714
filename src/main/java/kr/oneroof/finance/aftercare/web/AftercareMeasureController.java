package kr.oneroof.finance.aftercare.web;

import java.util.UUID;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.finance.aftercare.AftercareAction;
import kr.oneroof.finance.aftercare.AftercareMeasureQueries;
import kr.oneroof.finance.aftercare.AftercareService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.FormSubmission;
import kr.oneroof.kernel.form.Uuids;

/** The officer proposes what is to be done about a loan, the city decides. */
@Controller
@RequestMapping("/desk/aftercare/measures/{measure}")
class AftercareMeasureController {
    private final AftercarePage pages;
    private final AftercareService aftercare;
    private final AftercareMeasureQueries measures;

    AftercareMeasureController(AftercarePage pages, AftercareService aftercare, AftercareMeasureQueries measures) {
        this.pages = pages;
        this.aftercare = aftercare;
        this.measures = measures;
    }

    @GetMapping
    ModelAndView show(@PathVariable String measure, @AuthenticationPrincipal Actor actor) {
        return pages.measure(Uuids.of(measure), actor).addObject("form", AftercareForm.blank());
    }

    @PostMapping("/decision")
    ModelAndView decide(
            @PathVariable String measure,
            @ModelAttribute("form") AftercareForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        UUID id = Uuids.of(measure);
        form.checkDecision(errors, measures.require(id).matter().action() == AftercareAction.RECOVER);
        return take(
                id,
                errors,
                () -> aftercare.decide(id, form.terms(), form.words(), actor.id()),
                actor,
                flash,
                "decided");
    }

    @PostMapping("/drop")
    ModelAndView drop(
            @PathVariable String measure,
            @ModelAttribute("form") AftercareForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        UUID id = Uuids.of(measure);
        form.checkWords(errors);
        return take(id, errors, () -> aftercare.drop(id, form.words(), actor.id()), actor, flash, "dropped");
    }

    @PostMapping("/undoing")
    ModelAndView undo(
            @PathVariable String measure,
            @ModelAttribute("form") AftercareForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        UUID id = Uuids.of(measure);
        form.checkWords(errors);
        return take(id, errors, () -> aftercare.undo(id, form.words(), actor.id()), actor, flash, "undone");
    }

    @PostMapping("/ending")
    ModelAndView end(
            @PathVariable String measure,
            @ModelAttribute("form") AftercareForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        UUID id = Uuids.of(measure);
        form.checkEnd(errors);
        return take(
                id,
                errors,
                () -> aftercare.end(id, TypedInput.day(form.days().until()).orElseThrow(), actor.id()),
                actor,
                flash,
                "ended");
    }

    @PostMapping("/refund")
    ModelAndView refunded(
            @PathVariable String measure,
            @ModelAttribute("form") AftercareForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        UUID id = Uuids.of(measure);
        form.checkPayment(errors);
        return take(
                id,
                errors,
                () -> aftercare.refunded(id, TypedInput.day(form.days().on()).orElseThrow(), form.amount(), actor.id()),
                actor,
                flash,
                "refunded");
    }

    @PostMapping("/payment")
    ModelAndView received(
            @PathVariable String measure,
            @ModelAttribute("form") AftercareForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        UUID id = Uuids.of(measure);
        form.checkPayment(errors);
        return take(
                id,
                errors,
                () -> aftercare.received(id, TypedInput.day(form.days().on()).orElseThrow(), form.amount(), actor.id()),
                actor,
                flash,
                "received");
    }

    private ModelAndView take(
            UUID id, BindingResult errors, Runnable verb, Actor actor, RedirectAttributes flash, String deed) {
        return FormSubmission.take(
                errors,
                verb,
                () -> pages.measure(id, actor),
                () -> FormSubmission.to("/desk/aftercare/measures/" + id, flash, "finance.aftercare.done." + deed));
    }
}
