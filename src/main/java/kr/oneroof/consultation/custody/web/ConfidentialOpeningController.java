package kr.oneroof.consultation.custody.web;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.http.HttpStatus;
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

import kr.oneroof.consultation.custody.ConfidentialOpeningService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;

/** A director asks to read a confidential case; the reason is kept and the company sees it. */
@Controller
@RequestMapping("/desk/confidential/{number}/opening")
class ConfidentialOpeningController {
    private final ConfidentialOpeningService openings;

    ConfidentialOpeningController(ConfidentialOpeningService openings) {
        this.openings = openings;
    }

    record Form(
            String submission, @NotBlank @Size(max = 500) String reason) {
        Form {
            submission = TypedInput.text(submission);
            reason = TypedInput.text(reason);
        }
    }

    @GetMapping
    ModelAndView ask(@PathVariable RequestNumber number) {
        openings.require(number);
        return page(number, HttpStatus.OK)
                .addObject("opening", new Form(UUID.randomUUID().toString(), ""));
    }

    @PostMapping
    ModelAndView open(
            @PathVariable RequestNumber number,
            @Valid @ModelAttribute("opening") Form form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        openings.require(number);
        if (errors.hasErrors()) {
            return page(number, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        openings.open(CustodyRoutes.id(form.submission()), number, actor.id(), form.reason());
        flash.addFlashAttribute("notice", "custody.opening.done");
        return new ModelAndView("redirect:/desk/consultations/" + number);
    }

    private static ModelAndView page(RequestNumber number, HttpStatus status) {
        return new ModelAndView("consultation/custody/opening", status).addObject("number", number);
    }
}
