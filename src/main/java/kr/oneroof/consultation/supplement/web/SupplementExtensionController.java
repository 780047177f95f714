package kr.oneroof.consultation.supplement.web;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.consultation.DemandRefused;
import kr.oneroof.consultation.InquiryService;
import kr.oneroof.consultation.OwnCaseQueries;
import kr.oneroof.consultation.SupplementExtension;
import kr.oneroof.consultation.supplement.DemandQueries;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.kernel.TypedInput;

/** The company asks for more time to add what the centre wants (보완기간 연장). */
@Controller
@RequestMapping("/consultations/{number}/supplement-extension")
class SupplementExtensionController {
    private static final String PAGE = "consultation/supplement/more-time";

    private final InquiryService inquiries;
    private final OwnCaseQueries cases;
    private final DemandQueries demands;

    SupplementExtensionController(InquiryService inquiries, OwnCaseQueries cases, DemandQueries demands) {
        this.inquiries = inquiries;
        this.cases = cases;
        this.demands = demands;
    }

    record Form(
            String submission,
            @NotBlank String until,
            @NotBlank @Size(max = 1000) String reason) {
        Form {
            submission = TypedInput.text(submission);
            until = TypedInput.text(until);
            reason = TypedInput.text(reason);
        }

        /** @throws NotOnFile when the key is none: somebody made it up */
        UUID key() {
            try {
                return UUID.fromString(submission);
            } catch (IllegalArgumentException _) {
                throw new NotOnFile();
            }
        }
    }

    @GetMapping
    String ask(@PathVariable RequestNumber number, CompanyId company, ModelMap page) {
        fill(page, company, number);
        page.addAttribute("moreTime", new Form(UUID.randomUUID().toString(), "", ""));
        return PAGE;
    }

    @PostMapping
    ModelAndView take(
            @PathVariable RequestNumber number,
            @Valid @ModelAttribute("moreTime") Form form,
            BindingResult errors,
            CompanyId company,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        var until = TypedInput.day(form.until());
        if (until.isEmpty() && !errors.hasFieldErrors("until")) {
            errors.rejectValue("until", "noDay");
        }
        if (!errors.hasErrors()) {
            extend(
                    company,
                    number,
                    new SupplementExtension(form.key(), actor.id(), until.orElseThrow(), form.reason()),
                    errors);
        }
        if (errors.hasErrors()) {
            var again = new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
            fill(again.getModelMap(), company, number);
            return again;
        }
        flash.addFlashAttribute("notice", "supplement.more-time.done");
        return new ModelAndView("redirect:/consultations/" + number);
    }

    private void extend(CompanyId company, RequestNumber number, SupplementExtension wanted, BindingResult errors) {
        try {
            inquiries.askForTime(company, number, wanted);
        } catch (DemandRefused refused) {
            errors.rejectValue("until", "refused." + refused.code());
        }
    }

    /** @throws TransitionRefused when nothing is asked for */
    private void fill(ModelMap page, CompanyId company, RequestNumber number) {
        var own = cases.view(company, number);
        if (own.status() != CaseStatus.SUPPLEMENT_REQUESTED) {
            throw new TransitionRefused(own.status(), "supplement-extension");
        }
        page.addAttribute("own", own);
        page.addAttribute("standing", demands.of(number).orElseThrow(NotOnFile::new));
    }
}
