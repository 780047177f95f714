package kr.oneroof.agency.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.http.HttpStatus;
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
import kr.oneroof.kernel.TypedInput;

/** What the centre does with one referral: writes down a consent, takes it back, takes note of the result. */
@Controller
@RequestMapping("/desk/agency-referrals/{id}")
class AgencyReferralController {
    private static final String HERE = "redirect:/desk/agency-requests/";

    private final AgencyReferralService service;
    private final AgencyReferralQueries queries;
    private final AgencyCasePage pages;

    AgencyReferralController(AgencyReferralService service, AgencyReferralQueries queries, AgencyCasePage pages) {
        this.service = service;
        this.queries = queries;
        this.pages = pages;
    }

    record ConsentForm(@NotBlank @Size(max = 500) String how) {
        ConsentForm {
            how = TypedInput.text(how);
        }
    }

    @GetMapping("/consent")
    ModelAndView ask(@PathVariable String id) {
        return page(id, HttpStatus.OK).addObject("consenting", new ConsentForm(""));
    }

    @PostMapping("/consent")
    ModelAndView record(
            @PathVariable String id,
            @Valid @ModelAttribute("consenting") ConsentForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page(id, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var found = queries.require(AgencyRoutes.id(id));
        service.recordConsent(found.id(), form.how());
        flash.addFlashAttribute("notice", "agency.referral.sent");
        return new ModelAndView(HERE + found.number());
    }

    @PostMapping("/cancellation")
    String cancel(@PathVariable String id, RedirectAttributes flash) {
        var found = queries.require(AgencyRoutes.id(id));
        service.cancel(found.id());
        flash.addFlashAttribute("notice", "agency.referral.cancelled");
        return HERE + found.number();
    }

    @PostMapping("/closure")
    String close(@PathVariable String id, RedirectAttributes flash) {
        var found = queries.require(AgencyRoutes.id(id));
        service.close(found.id());
        flash.addFlashAttribute("notice", "agency.referral.closed");
        return HERE + found.number();
    }

    private ModelAndView page(String id, HttpStatus status) {
        var found = queries.require(AgencyRoutes.id(id));
        return pages.looked(found.number(), "agency/consent", status).addObject("one", found);
    }
}
