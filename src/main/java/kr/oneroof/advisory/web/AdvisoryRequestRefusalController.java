package kr.oneroof.advisory.web;

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
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.FormSubmission;

/** What is no matter for the panel is refused with a reason (불승인). */
@Controller
@RequestMapping("/desk/advisory/{number}/refusal")
class AdvisoryRequestRefusalController {
    private final AdvisoryRequestPage pages;
    private final AdvisoryRequestService requestService;

    record ReasonForm(String reason) {
        ReasonForm {
            reason = TypedInput.text(reason);
        }
    }

    AdvisoryRequestRefusalController(AdvisoryRequestPage pages, AdvisoryRequestService requestService) {
        this.pages = pages;
        this.requestService = requestService;
    }

    @GetMapping
    ModelAndView form(@PathVariable RequestNumber number, @AuthenticationPrincipal Actor actor) {
        return pages.of("refusal", number, actor).addObject("form", new ReasonForm(""));
    }

    @PostMapping
    ModelAndView refuse(
            @PathVariable RequestNumber number,
            @RequestParam(defaultValue = "-1") long version,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        pages.of("refusal", number, actor);
        Checks.on(errors, "advisory").text("reason", form.reason(), 2000);
        return FormSubmission.take(
                errors,
                () -> requestService.refuse(number, version, form.reason()),
                () -> pages.of("refusal", number, actor),
                () -> FormSubmission.to("/desk/advisory/" + number, flash, "advisory.done.refused"));
    }
}
