package kr.oneroof.consultation.desk.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.desk.Step;
import kr.oneroof.consultation.desk.Transfers;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Typed;

/** Passes a case to an agency outside (이송). */
@Controller
@RequestMapping("/desk/consultations/{number}/transfer")
class TransferController {
    private final Steps steps;
    private final Transfers transfers;

    TransferController(Steps steps, Transfers transfers) {
        this.steps = steps;
        this.transfers = transfers;
    }

    /** @param law needed when the applicant has not consented that others get the data */
    record Form(@NotBlank @Size(max = 100) String agency, @NotBlank @Size(max = 1000) String reason,
            @Size(max = 200) String law) {
        Form {
            agency = Typed.text(agency);
            reason = Typed.text(reason);
            law = Typed.text(law);
        }
    }

    @ModelAttribute
    void choices(@PathVariable RequestNumber number, Model page) {
        page.addAttribute("agencies", transfers.agencies());
        page.addAttribute("consented", transfers.isConsentGiven(number));
    }

    @GetMapping
    ModelAndView ask(@PathVariable RequestNumber number) {
        return steps.page(Step.TRANSFER, steps.open(Step.TRANSFER, number)).addObject("transfer", new Form("", "", ""));
    }

    @PostMapping
    ModelAndView transfer(@PathVariable RequestNumber number, @ModelAttribute("seen") SeenForm seen,
            @Valid @ModelAttribute("transfer") Form form, BindingResult errors, RedirectAttributes flash) {
        return steps.take(new Steps.Attempt(Step.TRANSFER, number, seen), errors, flash, shown -> {
            try {
                transfers.transfer(shown, form.agency(), form.reason(), form.law());
            } catch (Transfers.ConsentMissing _) {
                errors.rejectValue("law", "consentMissing");
            }
        });
    }
}
