package kr.oneroof.advisory.panel.web;

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

import kr.oneroof.advisory.panel.ExpertService;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.form.FormSubmission;

/** What is on file of an expert. */
@Controller
@RequestMapping("/desk/advisory/experts/{expert}/profile")
class ExpertProfileController {
    private final ExpertPage pages;
    private final ExpertService service;

    ExpertProfileController(ExpertPage pages, ExpertService service) {
        this.pages = pages;
        this.service = service;
    }

    @GetMapping
    ModelAndView form(@PathVariable("expert") PersonId id) {
        var page = page(id);
        return page.addObject("version", pages.panel().sheet(id).version())
                .addObject("expert", ExpertForm.of(pages.panel().require(id)));
    }

    @PostMapping
    ModelAndView describe(
            @PathVariable("expert") PersonId id,
            @RequestParam(defaultValue = "-1") long version,
            @ModelAttribute("expert") ExpertForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        pages.panel().require(id);
        form.check(errors);
        return FormSubmission.take(
                errors,
                () -> service.describe(id, form.toFacts(), form.toSkills(), version),
                () -> page(id).addObject("version", version),
                () -> FormSubmission.to(ExpertPage.path(id), flash, "advisory.done.described"));
    }

    private ModelAndView page(PersonId id) {
        return pages.form(pages.page("profile", id));
    }
}
