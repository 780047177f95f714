package kr.oneroof.agency.web;

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

import kr.oneroof.agency.AgencyProposal;
import kr.oneroof.agency.AgencyReferralRefused;
import kr.oneroof.agency.AgencyReferralService;
import kr.oneroof.agency.DataSharing;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;

/** A request at the agencies as its consultant works with it. */
@Controller
@RequestMapping("/desk/agency-requests/{number}")
class AgencyCaseController {
    private static final String HERE = "redirect:/desk/agency-requests/";

    private final AgencyReferralService service;
    private final AgencyCasePage pages;

    AgencyCaseController(AgencyReferralService service, AgencyCasePage pages) {
        this.service = service;
        this.pages = pages;
    }

    record ReferralForm(
            String submission,
            @NotBlank String agency,
            @NotBlank @Size(max = 2000) String question,
            @NotBlank @Size(max = 200) String purpose,
            @NotBlank @Size(max = 500) String items,
            @NotBlank @Size(max = 200) String retention) {
        ReferralForm {
            submission = TypedInput.text(submission);
            agency = TypedInput.text(agency);
            question = TypedInput.text(question);
            purpose = TypedInput.text(purpose);
            items = TypedInput.text(items);
            retention = TypedInput.text(retention);
        }

        AgencyProposal toProposal(RequestNumber number, Actor actor) {
            return new AgencyProposal(
                    AgencyRoutes.id(submission),
                    number,
                    actor.id(),
                    AgencyRoutes.id(agency),
                    new DataSharing(question, purpose, items, retention));
        }
    }

    record AnswerForm(@NotBlank @Size(max = 4000) String answer) {
        AnswerForm {
            answer = TypedInput.text(answer);
        }
    }

    @GetMapping
    ModelAndView show(@PathVariable RequestNumber number) {
        return pages.staff(number, HttpStatus.OK).addObject("finishing", new AnswerForm(""));
    }

    @GetMapping("/referrals")
    ModelAndView ask(@PathVariable RequestNumber number) {
        return pages.referral(number, HttpStatus.OK)
                .addObject(
                        "referral",
                        new ReferralForm(
                                UUID.randomUUID().toString(),
                                "",
                                "",
                                pages.words("agency.default.purpose"),
                                pages.words("agency.default.items"),
                                pages.words("agency.default.retention")));
    }

    @PostMapping("/referrals")
    ModelAndView propose(
            @PathVariable RequestNumber number,
            @Valid @ModelAttribute("referral") ReferralForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                service.propose(form.toProposal(number, actor));
            } catch (AgencyReferralRefused refused) {
                errors.rejectValue("agency", refused.code());
            }
        }
        if (errors.hasErrors()) {
            return pages.referral(number, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("notice", "agency.referral.asked");
        return new ModelAndView(HERE + number);
    }

    @PostMapping("/closure")
    ModelAndView finish(
            @PathVariable RequestNumber number,
            @Valid @ModelAttribute("finishing") AnswerForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                service.finish(number, form.answer());
            } catch (AgencyReferralRefused refused) {
                errors.rejectValue("answer", refused.code());
            }
        }
        if (errors.hasErrors()) {
            return pages.staff(number, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("notice", "agency.finished");
        return new ModelAndView(HERE + number);
    }
}
