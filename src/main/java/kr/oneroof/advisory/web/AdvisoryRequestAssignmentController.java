package kr.oneroof.advisory.web;

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

import kr.oneroof.advisory.AdvisoryRequestService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.FormSubmission;

/** Makes a consultant responsible for a request. */
@Controller
@RequestMapping("/desk/advisory/{number}/assignment")
class AdvisoryRequestAssignmentController {
    private final AdvisoryRequestPage pages;
    private final AdvisoryRequestService requestService;
    private final AdvisoryRequestFormPage words;

    record OwnerForm(String consultant) {
        OwnerForm {
            consultant = TypedInput.text(consultant);
        }
    }

    AdvisoryRequestAssignmentController(
            AdvisoryRequestPage pages, AdvisoryRequestService requestService, AdvisoryRequestFormPage words) {
        this.pages = pages;
        this.requestService = requestService;
        this.words = words;
    }

    @GetMapping
    ModelAndView form(@PathVariable RequestNumber number, @AuthenticationPrincipal Actor actor) {
        return page(number, actor).addObject("form", new OwnerForm(actor.id().toString()));
    }

    @PostMapping
    ModelAndView assign(
            @PathVariable RequestNumber number,
            @ModelAttribute("form") OwnerForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        page(number, actor);
        Checks.on(errors, "advisory").that(words.consultants().containsKey(form.consultant()), "consultant", "choose");
        return FormSubmission.take(
                errors,
                () -> requestService.assign(number, PersonId.of(form.consultant())),
                () -> page(number, actor),
                () -> FormSubmission.to("/desk/advisory", flash, "advisory.done.assigned"));
    }

    private ModelAndView page(RequestNumber number, Actor actor) {
        return pages.of("assignment", number, actor).addObject("consultants", words.consultants());
    }
}
