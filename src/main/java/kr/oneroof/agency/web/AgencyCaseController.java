package kr.oneroof.agency.web;

import java.util.LinkedHashMap;
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
import kr.oneroof.agency.AgencyService;
import kr.oneroof.agency.DataSharing;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.EnumLabels;
import kr.oneroof.kernel.form.Uuids;

/** A request at the agencies, as its consultant works on it. */
@Controller
@RequestMapping("/desk/agency-requests/{number}")
class AgencyCaseController {
    private static final String HERE = "redirect:/desk/agency-requests/";

    private final AgencyReferralService service;
    private final AgencyService agencies;
    private final AgencyCasePage pages;
    private final EnumLabels labels;

    AgencyCaseController(
            AgencyReferralService service, AgencyService agencies, AgencyCasePage pages, EnumLabels labels) {
        this.service = service;
        this.agencies = agencies;
        this.pages = pages;
        this.labels = labels;
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
                    Uuids.of(submission),
                    number,
                    actor.id(),
                    Uuids.of(agency),
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
        return pages.full(number, HttpStatus.OK).addObject("finishing", new AnswerForm(""));
    }

    @GetMapping("/referrals")
    ModelAndView ask(@PathVariable RequestNumber number) {
        return referralForm(number, HttpStatus.OK)
                .addObject(
                        "referral",
                        new ReferralForm(
                                UUID.randomUUID().toString(),
                                "",
                                "",
                                labels.words("agency.default.purpose"),
                                labels.words("agency.default.items"),
                                labels.words("agency.default.retention")));
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
            return referralForm(number, HttpStatus.UNPROCESSABLE_CONTENT);
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
            return pages.full(number, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("notice", "agency.finished");
        return new ModelAndView(HERE + number);
    }

    private ModelAndView referralForm(RequestNumber number, HttpStatus status) {
        var open = new LinkedHashMap<String, String>();
        agencies.takingReferrals().forEach(agency -> open.put(agency.id().toString(), agency.name()));
        return pages.of("agency/referral", number, status).addObject("agencies", open);
    }
}
