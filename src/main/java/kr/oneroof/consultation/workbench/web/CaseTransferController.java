package kr.oneroof.consultation.workbench.web;

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

import kr.oneroof.consultation.CaseService;
import kr.oneroof.consultation.CaseVersion;
import kr.oneroof.consultation.Transfer;
import kr.oneroof.consultation.workbench.CaseStep;
import kr.oneroof.consultation.workbench.CaseTransferQueries;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Passes a case to an agency outside (이송). */
@Controller
@RequestMapping("/desk/consultations/{number}/transfer")
class CaseTransferController {
    private final CaseStepPage steps;
    private final CaseService service;
    private final CaseTransferQueries transfers;
    private final SeoulClock clock;

    CaseTransferController(CaseStepPage steps, CaseService service, CaseTransferQueries transfers, SeoulClock clock) {
        this.steps = steps;
        this.service = service;
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
        return steps.page(CaseStep.TRANSFER, steps.open(CaseStep.TRANSFER, number))
                .addObject("transfer", CaseTransferForm.blank());
    }

    @PostMapping
    ModelAndView transfer(
            @PathVariable RequestNumber number,
            @ModelAttribute("seen") CaseVersionForm seen,
            @Valid @ModelAttribute("transfer") CaseTransferForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        return steps.take(
                new CaseStepPage.Attempt(CaseStep.TRANSFER, number, seen),
                errors,
                flash,
                shown -> send(shown, form, errors));
    }

    private void send(CaseVersion seen, CaseTransferForm form, BindingResult errors) {
        try {
            service.transfer(seen, form.transfer());
        } catch (Transfer.Refused refused) {
            var late = "lateReasonMissing".equals(refused.code());
            errors.rejectValue(late ? "lateReason" : "consent", refused.code());
        }
    }
}
