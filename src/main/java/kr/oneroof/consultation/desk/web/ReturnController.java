package kr.oneroof.consultation.desk.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.CaseWork;
import kr.oneroof.consultation.desk.Step;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Typed;

/** Sends back (반려) what was asked for in vain. */
@Controller
@RequestMapping("/desk/consultations/{number}/return")
class ReturnController {
    private final Steps steps;
    private final CaseWork work;

    ReturnController(Steps steps, CaseWork work) {
        this.steps = steps;
        this.work = work;
    }

    record Form(@NotBlank @Size(max = 1000) String reason) {
        Form {
            reason = Typed.text(reason);
        }
    }

    @GetMapping
    ModelAndView ask(@PathVariable RequestNumber number) {
        return steps.page(Step.RETURN, steps.open(Step.RETURN, number)).addObject("sendingBack", new Form(""));
    }

    @PostMapping
    ModelAndView sendBack(
            @PathVariable RequestNumber number,
            @ModelAttribute("seen") SeenForm seen,
            @Valid @ModelAttribute("sendingBack") Form form,
            BindingResult errors,
            RedirectAttributes flash) {
        return steps.take(
                new Steps.Attempt(Step.RETURN, number, seen),
                errors,
                flash,
                shown -> work.sendBack(shown, form.reason()));
    }
}
