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
import kr.oneroof.kernel.form.EnumLabels;
import kr.oneroof.kernel.form.FormSubmission;

/** An expert says what it was like to work with the company. */
@Controller
@RequestMapping("/advisor/cases/{engagement}/review")
class EngagementReviewController {
    private final EngagementPage pages;
    private final EngagementService service;
    private final EnumLabels labels;

    EngagementReviewController(EngagementPage pages, EngagementService service, EnumLabels labels) {
        this.pages = pages;
        this.service = service;
        this.labels = labels;
    }

    @GetMapping
    ModelAndView form(@PathVariable UUID engagement, @AuthenticationPrincipal Actor actor) {
        return page(engagement, actor).addObject("form", new MarkForm("", ""));
    }

    @PostMapping
    ModelAndView review(
            @PathVariable UUID engagement,
            @ModelAttribute("form") MarkForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        pages.require(actor, engagement);
        form.check(errors);
        return FormSubmission.take(
                errors,
                () -> service.review(EngagementActor.ofExpert(engagement, actor.id()), form.value(), form.words()),
                () -> page(engagement, actor),
                () -> FormSubmission.to(EngagementPage.path(engagement), flash, "advisory.done.reviewed"));
    }

    private ModelAndView page(UUID engagement, Actor actor) {
        return pages.page("review", actor, engagement).addObject("marks", MarkForm.marks(labels));
    }
}
