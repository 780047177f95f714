package kr.oneroof.consultation.desk.web;

import jakarta.validation.Valid;

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

import kr.oneroof.consultation.CaseWork;
import kr.oneroof.consultation.Seen;
import kr.oneroof.consultation.Transfer;
import kr.oneroof.consultation.desk.Step;
import kr.oneroof.consultation.desk.Transfers;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.RequestNumber;

/** Passes a case to an agency outside (이송). */
@Controller
@RequestMapping("/desk/consultations/{number}/transfer")
class TransferController {
    private final Steps steps;
    private final CaseWork work;
    private final Transfers transfers;
    private final HouseClock clock;

    TransferController(Steps steps, CaseWork work, Transfers transfers, HouseClock clock) {
        this.steps = steps;
        this.work = work;
        this.transfers = transfers;
        this.clock = clock;
    }

    @ModelAttribute
    void choices(@PathVariable RequestNumber number, Model page) {
        page.addAttribute("agencies", transfers.agencies());
        page.addAttribute("consented", transfers.isConsentGiven(number));
        page.addAttribute("now", clock.instant());
    }

    @GetMapping
    ModelAndView ask(@PathVariable RequestNumber number) {
        return steps.page(Step.TRANSFER, steps.open(Step.TRANSFER, number)).addObject("transfer", TransferForm.blank());
    }

    @PostMapping
    ModelAndView transfer(
            @PathVariable RequestNumber number,
            @ModelAttribute("seen") SeenForm seen,
            @Valid @ModelAttribute("transfer") TransferForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        return steps.take(
                new Steps.Attempt(Step.TRANSFER, number, seen), errors, flash, shown -> send(shown, form, errors));
    }

    private void send(Seen seen, TransferForm form, BindingResult errors) {
        try {
            work.transfer(seen, form.transfer());
        } catch (Transfer.Refused refused) {
            var late = "lateReasonMissing".equals(refused.code());
            errors.rejectValue(late ? "lateReason" : "consent", refused.code());
        }
    }
}
