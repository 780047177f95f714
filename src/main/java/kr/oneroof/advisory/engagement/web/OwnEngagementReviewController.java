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

import kr.oneroof.advisory.engagement.EngagementActor;
import kr.oneroof.advisory.engagement.EngagementService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.form.EnumLabels;
import kr.oneroof.kernel.form.FormSubmission;

/** A company says what it thought of the advice. */
@Controller
@RequestMapping("/advice/{number}/experts/{engagement}/review")
class OwnEngagementReviewController {
    private final OwnEngagementPage pages;
    private final EngagementService service;
    private final EnumLabels labels;

    OwnEngagementReviewController(OwnEngagementPage pages, EngagementService service, EnumLabels labels) {
        this.pages = pages;
        this.service = service;
        this.labels = labels;
    }

    @GetMapping
    ModelAndView form(@PathVariable RequestNumber number, @PathVariable UUID engagement, CompanyId company) {
        return page(new OwnEngagementPage.Own(company, number, engagement)).addObject("form", new MarkForm("", ""));
    }

    @PostMapping
    ModelAndView review(
            @PathVariable RequestNumber number,
            @PathVariable UUID engagement,
            @ModelAttribute("form") MarkForm form,
            BindingResult errors,
            CompanyId company,
            @AuthenticationPrincipal Actor actor) {
        var own = new OwnEngagementPage.Own(company, number, engagement);
        pages.require(own);
        form.check(errors);
        return FormSubmission.take(
                errors,
                () -> service.review(
                        EngagementActor.ofCompany(engagement, actor.id(), company), form.value(), form.words()),
                () -> page(own),
                () -> new ModelAndView("redirect:" + OwnEngagementPage.path(number) + "?reviewed"));
    }

    private ModelAndView page(OwnEngagementPage.Own own) {
        return pages.page("own-review", own).addObject("marks", MarkForm.marks(labels));
    }
}
