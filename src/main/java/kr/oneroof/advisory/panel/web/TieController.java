package kr.oneroof.advisory.panel.web;

import java.util.UUID;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.advisory.panel.ExpertService;
import kr.oneroof.advisory.panel.Firm;
import kr.oneroof.advisory.panel.Tie;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.FormSubmission;
import kr.oneroof.kernel.form.Uuids;

/** Ties of an expert to firms (이해관계). */
@Controller
@RequestMapping("/desk/advisory/experts/{expert}/ties")
class TieController {
    private final ExpertPage pages;
    private final ExpertService service;

    record TieForm(String submission, String kind, String firm, String businessNumber, String endedOn) {
        TieForm {
            submission = TypedInput.text(submission);
            kind = TypedInput.text(kind);
            firm = TypedInput.text(firm);
            businessNumber = TypedInput.text(businessNumber).replaceAll("[ -]", "");
            endedOn = TypedInput.text(endedOn);
        }

        void check(Errors errors) {
            Checks.on(errors, "advisory")
                    .choice("kind", Tie.Kind.class, kind)
                    .text("firm", firm, 100)
                    .that(businessNumber.matches("(\\d{10})?"), "businessNumber", "business-number")
                    .dayIfAny("endedOn", endedOn);
        }

        Tie toTie() {
            return new Tie(
                    Uuids.of(submission),
                    Tie.Kind.valueOf(kind),
                    new Firm(firm, businessNumber),
                    TypedInput.day(endedOn).orElse(null));
        }
    }

    TieController(ExpertPage pages, ExpertService service) {
        this.pages = pages;
        this.service = service;
    }

    @GetMapping
    ModelAndView form(@PathVariable PersonId expert) {
        return page(expert).addObject("form", new TieForm(UUID.randomUUID().toString(), "", "", "", ""));
    }

    @PostMapping
    ModelAndView enter(
            @PathVariable PersonId expert,
            @ModelAttribute("form") TieForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        pages.panel().require(expert);
        form.check(errors);
        return FormSubmission.take(
                errors,
                () -> service.enterTie(expert, form.toTie(), actor.id()),
                () -> page(expert),
                () -> FormSubmission.to(ExpertPage.path(expert), flash, "advisory.done.tie"));
    }

    @PostMapping("/{tie}/removal")
    ModelAndView drop(@PathVariable PersonId expert, @PathVariable UUID tie, RedirectAttributes flash) {
        service.dropTie(expert, tie);
        return FormSubmission.to(ExpertPage.path(expert), flash, "advisory.done.tie-dropped");
    }

    private ModelAndView page(PersonId expert) {
        return pages.page("tie", expert).addObject("kinds", pages.ties());
    }
}
