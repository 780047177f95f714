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

import kr.oneroof.advisory.engagement.EngagementActor;
import kr.oneroof.advisory.engagement.EngagementService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.FormSubmission;

/** A company confirms a report, or objects to it. */
@Controller
@RequestMapping("/advice/{number}/experts/{engagement}")
class OwnEngagementController {
    private final OwnEngagementPage pages;
    private final EngagementService service;

    record ObjectionForm(String reason) {
        ObjectionForm {
            reason = TypedInput.text(reason);
        }
    }

    OwnEngagementController(OwnEngagementPage pages, EngagementService service) {
        this.pages = pages;
        this.service = service;
    }

    @GetMapping("/confirmation")
    ModelAndView read(@PathVariable RequestNumber number, @PathVariable UUID engagement, CompanyId company) {
        return pages.page("own-confirmation", new OwnEngagementPage.Own(company, number, engagement))
                .addObject("form", new ObjectionForm(""));
    }

    @PostMapping("/confirmation")
    ModelAndView confirm(
            @PathVariable RequestNumber number,
            @PathVariable UUID engagement,
            CompanyId company,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var own = new OwnEngagementPage.Own(company, number, engagement);
        pages.require(own);
        return FormSubmission.press(
                () -> service.confirm(EngagementActor.ofCompany(engagement, actor.id(), company)),
                () -> pages.page("own-confirmation", own).addObject("form", new ObjectionForm("")),
                () -> FormSubmission.to(OwnEngagementPage.path(number), flash, "advisory.done.confirmed"));
    }

    @PostMapping("/objection")
    ModelAndView object(
            @PathVariable RequestNumber number,
            @PathVariable UUID engagement,
            @ModelAttribute("form") ObjectionForm form,
            BindingResult errors,
            CompanyId company,
            @AuthenticationPrincipal Actor actor) {
        var own = new OwnEngagementPage.Own(company, number, engagement);
        pages.require(own);
        Checks.on(errors, "advisory").text("reason", form.reason(), 2000);
        return FormSubmission.take(
                errors,
                () -> service.objectTo(EngagementActor.ofCompany(engagement, actor.id(), company), form.reason()),
                () -> pages.page("own-confirmation", own),
                () -> new ModelAndView("redirect:" + OwnEngagementPage.path(number)));
    }

    @PostMapping("/sessions/{session}/cancellation")
    ModelAndView cancel(
            @PathVariable RequestNumber number,
            @PathVariable UUID engagement,
            @PathVariable UUID session,
            CompanyId company,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        pages.require(new OwnEngagementPage.Own(company, number, engagement));
        return FormSubmission.press(
                OwnEngagementPage.path(number),
                flash,
                "advisory.done.session-cancelled",
                () -> service.cancelSession(EngagementActor.ofCompany(engagement, actor.id(), company), session));
    }

    /** The expert did not come. */
    @PostMapping("/sessions/{session}/absence")
    ModelAndView miss(
            @PathVariable RequestNumber number,
            @PathVariable UUID engagement,
            @PathVariable UUID session,
            CompanyId company,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        pages.require(new OwnEngagementPage.Own(company, number, engagement));
        return FormSubmission.press(
                OwnEngagementPage.path(number),
                flash,
                "advisory.done.expert-missed",
                () -> service.miss(EngagementActor.ofCompany(engagement, actor.id(), company), session, false));
    }
}
