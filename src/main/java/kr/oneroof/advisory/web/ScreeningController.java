package kr.oneroof.advisory.web;

import java.util.Objects;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.advisory.AdvisoryRequestService;
import kr.oneroof.advisory.AdvisoryRequestView;
import kr.oneroof.advisory.panel.ExpertQueries;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.form.FormSubmission;

/** A consultant finds out what is needed (검토). */
@Controller
@RequestMapping("/desk/advisory/{number}/screening")
class ScreeningController {
    private final AdvisoryRequestPage pages;
    private final AdvisoryRequestService requestService;
    private final AdvisoryRequestFormPage words;
    private final ExpertQueries panel;

    ScreeningController(
            AdvisoryRequestPage pages,
            AdvisoryRequestService requestService,
            AdvisoryRequestFormPage words,
            ExpertQueries panel) {
        this.pages = pages;
        this.requestService = requestService;
        this.words = words;
        this.panel = panel;
    }

    @GetMapping
    ModelAndView form(@PathVariable RequestNumber number, @AuthenticationPrincipal Actor actor) {
        var page = page(number, actor);
        var found = (AdvisoryRequestView) Objects.requireNonNull(page.getModel().get("found"));
        return page.addObject("screening", ScreeningForm.of(found, panel.terms()));
    }

    @PostMapping
    ModelAndView screen(
            @PathVariable RequestNumber number,
            @RequestParam(defaultValue = "-1") long version,
            @ModelAttribute("screening") ScreeningForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        page(number, actor);
        form.check(words.experts(), errors);
        return FormSubmission.take(
                errors,
                () -> requestService.screen(number, version, actor.id(), form.toSorted()),
                () -> errors.hasErrors() ? page(number, actor).addObject("version", version) : page(number, actor),
                () -> FormSubmission.to("/desk/advisory/" + number, flash, "advisory.done.screened"));
    }

    private ModelAndView page(RequestNumber number, Actor actor) {
        return words.on(pages.of("screening", number, actor));
    }
}
