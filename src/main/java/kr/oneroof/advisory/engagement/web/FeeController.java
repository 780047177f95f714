package kr.oneroof.advisory.engagement.web;

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

import kr.oneroof.advisory.AdvisoryRequestViewService;
import kr.oneroof.advisory.engagement.EngagementActor;
import kr.oneroof.advisory.engagement.EngagementQueries;
import kr.oneroof.advisory.engagement.EngagementService;
import kr.oneroof.advisory.engagement.EngagementState;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.FormSubmission;

/** Fees at the centre: a slip is made out by one person, approved by another, paid from a list. */
@Controller
@RequestMapping("/desk/advisory/fees")
class FeeController {
    private final EngagementQueries engagements;
    private final EngagementService service;
    private final AdvisoryRequestViewService views;

    record ReasonForm(String reason) {
        ReasonForm {
            reason = TypedInput.text(reason);
        }
    }

    FeeController(EngagementQueries engagements, EngagementService service, AdvisoryRequestViewService views) {
        this.engagements = engagements;
        this.service = service;
        this.views = views;
    }

    @GetMapping
    ModelAndView fees(@AuthenticationPrincipal Actor actor) {
        return page(actor);
    }

    private ModelAndView page(Actor actor) {
        return new ModelAndView("advisory/engagement/fees")
                .addObject("claimed", engagements.fees(EngagementState.CLAIMED))
                .addObject("approved", engagements.fees(EngagementState.FEE_APPROVED))
                .addObject("paid", engagements.fees(EngagementState.PAID))
                .addObject("director", actor.is(Role.DIRECTOR))
                .addObject("me", actor.id());
    }

    /** From the page of the request, which the reader must be able to read. */
    @PostMapping("/{engagement}/slip")
    ModelAndView prepare(
            @PathVariable UUID engagement, @AuthenticationPrincipal Actor actor, RedirectAttributes flash) {
        var number = engagements.require(engagement).facts().number();
        views.open(actor, number);
        service.prepareFee(EngagementActor.ofCentre(engagement, actor.id()));
        return FormSubmission.to("/desk/advisory/" + number, flash, "advisory.done.fee-prepared");
    }

    @PostMapping("/{engagement}/approval")
    ModelAndView approve(
            @PathVariable UUID engagement, @AuthenticationPrincipal Actor actor, RedirectAttributes flash) {
        return FormSubmission.press(
                () -> service.approveFee(EngagementActor.ofCentre(engagement, actor.id())),
                () -> page(actor),
                () -> FormSubmission.to("/desk/advisory/fees", flash, "advisory.done.fee-approved"));
    }

    @GetMapping("/{engagement}/return")
    ModelAndView form(@PathVariable UUID engagement) {
        return back(engagement).addObject("form", new ReasonForm(""));
    }

    @PostMapping("/{engagement}/return")
    ModelAndView sendBack(
            @PathVariable UUID engagement,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        Checks.on(errors, "advisory").text("reason", form.reason(), 1000);
        return FormSubmission.take(
                errors,
                () -> service.sendFeeBack(EngagementActor.ofCentre(engagement, actor.id()), form.reason()),
                () -> back(engagement),
                () -> FormSubmission.to("/desk/advisory/fees", flash, "advisory.done.fee-returned"));
    }

    private ModelAndView back(UUID engagement) {
        return new ModelAndView("advisory/engagement/fee-return").addObject("one", engagements.require(engagement));
    }
}
