package kr.oneroof.advisory.panel.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.advisory.panel.ExpertService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.FormSubmission;

/** Puts an account on the panel. */
@Controller
@RequestMapping("/desk/advisory/experts/new")
class ExpertRegistrationController {
    private final ExpertPage pages;
    private final ExpertService service;

    ExpertRegistrationController(ExpertPage pages, ExpertService service) {
        this.pages = pages;
        this.service = service;
    }

    @GetMapping
    ModelAndView form() {
        return page().addObject("expert", ExpertForm.blank(pages.panel().terms()));
    }

    @PostMapping
    ModelAndView register(
            @ModelAttribute("expert") ExpertForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        form.check(errors);
        Checks.on(errors, "advisory").that(pages.unlisted().containsKey(form.person()), "person", "choose");
        return FormSubmission.take(
                errors,
                () -> service.register(PersonId.of(form.person()), form.toFacts(), form.toSkills(), actor.id()),
                this::page,
                () -> FormSubmission.to(
                        ExpertPage.path(PersonId.of(form.person())), flash, "advisory.done.registered"));
    }

    private ModelAndView page() {
        return pages.form(new ModelAndView("advisory/panel/new")).addObject("unlisted", pages.unlisted());
    }
}
