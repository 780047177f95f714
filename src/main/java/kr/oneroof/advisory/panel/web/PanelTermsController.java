package kr.oneroof.advisory.panel.web;

import java.time.LocalDate;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.advisory.panel.PanelTermsService;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.form.FormSubmission;

/** The director sets what experts are paid and how long everybody has; what holds already is never rewritten. */
@Controller
@RequestMapping("/desk/advisory/terms")
class PanelTermsController {
    private final PanelTermsService termsService;
    private final SeoulClock clock;

    PanelTermsController(PanelTermsService termsService, SeoulClock clock) {
        this.termsService = termsService;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show() {
        return page().addObject("form", PanelTermsForm.of(termsService.all().getFirst()));
    }

    @PostMapping
    ModelAndView set(@ModelAttribute("form") PanelTermsForm form, BindingResult errors, RedirectAttributes flash) {
        form.check(errors, tomorrow());
        return FormSubmission.take(
                errors,
                () -> termsService.set(form.toTerms()),
                this::page,
                () -> FormSubmission.to("/desk/advisory/terms", flash, "advisory.done.terms"));
    }

    private LocalDate tomorrow() {
        return clock.today().plusDays(1);
    }

    private ModelAndView page() {
        return new ModelAndView("advisory/panel/terms")
                .addObject("rows", termsService.all())
                .addObject("today", clock.today());
    }
}
