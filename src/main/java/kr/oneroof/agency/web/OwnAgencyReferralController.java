package kr.oneroof.agency.web;

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

import kr.oneroof.agency.AgencyReferralQueries;
import kr.oneroof.agency.AgencyReferralService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.requestfile.HistoryNote.Audience;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.requestfile.RequestHistoryQueries;

/** A company's own request at the agencies: it says to whom its data may go, and sees what came of it. */
@Controller
@RequestMapping("/requests/{number}/agency")
class OwnAgencyReferralController {
    private final AgencyReferralService service;
    private final AgencyReferralQueries queries;
    private final RequestFileService files;
    private final RequestHistoryQueries histories;

    OwnAgencyReferralController(
            AgencyReferralService service,
            AgencyReferralQueries queries,
            RequestFileService files,
            RequestHistoryQueries histories) {
        this.service = service;
        this.queries = queries;
        this.files = files;
        this.histories = histories;
    }

    record WithdrawalForm(@NotBlank @Size(max = 1000) String reason) {
        WithdrawalForm {
            reason = TypedInput.text(reason);
        }
    }

    @GetMapping
    ModelAndView show(@PathVariable RequestNumber number, CompanyId company) {
        return page(number, company, "agency/own", HttpStatus.OK)
                .addObject("referrals", queries.of(number))
                .addObject("history", histories.latest(number, Audience.APPLICANT));
    }

    @PostMapping("/{id}/consent")
    String consent(
            @PathVariable RequestNumber number,
            @PathVariable String id,
            CompanyId company,
            @AuthenticationPrincipal Actor actor,
            RedirectAttributes flash) {
        service.consent(company, AgencyRoutes.id(id), actor.id());
        flash.addFlashAttribute("notice", "agency.consented");
        return "redirect:/requests/" + number + "/agency";
    }

    @PostMapping("/{id}/objection")
    String object(
            @PathVariable RequestNumber number, @PathVariable String id, CompanyId company, RedirectAttributes flash) {
        service.objectTo(company, AgencyRoutes.id(id));
        flash.addFlashAttribute("notice", "agency.objected");
        return "redirect:/requests/" + number + "/agency";
    }

    @GetMapping("/withdrawal")
    ModelAndView askWhy(@PathVariable RequestNumber number, CompanyId company) {
        return page(number, company, "agency/withdrawal", HttpStatus.OK)
                .addObject("withdrawing", new WithdrawalForm(""));
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            @PathVariable RequestNumber number,
            CompanyId company,
            @Valid @ModelAttribute("withdrawing") WithdrawalForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page(number, company, "agency/withdrawal", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        service.withdraw(company, number, form.reason());
        flash.addFlashAttribute("notice", "agency.withdrawn");
        return new ModelAndView("redirect:/requests/" + number + "/agency");
    }

    private ModelAndView page(RequestNumber number, CompanyId company, String view, HttpStatus status) {
        return new ModelAndView(view, status)
                .addObject("file", files.requireOf(company, number))
                .addObject("found", queries.view(number));
    }
}
