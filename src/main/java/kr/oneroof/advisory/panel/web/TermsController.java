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

import kr.oneroof.advisory.panel.TermsBook;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.form.Attempt;

/** The director sets what experts are paid and how long everybody has; what holds already is never rewritten. */
@Controller
@RequestMapping("/desk/advisory/terms")
class TermsController {
    private final TermsBook book;
    private final HouseClock clock;

    TermsController(TermsBook book, HouseClock clock) {
        this.book = book;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show() {
        return page().addObject("form", TermsForm.of(book.all().getFirst()));
    }

    @PostMapping
    ModelAndView set(@ModelAttribute("form") TermsForm form, BindingResult errors, RedirectAttributes flash) {
        form.check(errors, tomorrow());
        return Attempt.take(
                errors,
                () -> book.set(form.toTerms()),
                this::page,
                () -> Attempt.to("/desk/advisory/terms", flash, "advisory.done.terms"));
    }

    private LocalDate tomorrow() {
        return clock.today().plusDays(1);
    }

    private ModelAndView page() {
        return new ModelAndView("advisory/panel/terms")
                .addObject("rows", book.all())
                .addObject("today", clock.today());
    }
}
