package kr.oneroof.company.web;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kr.oneroof.company.CompanyClaimService;
import kr.oneroof.kernel.CompanyId;

/** The centre lets the first person into a company that has no administrator yet. */
@Controller
class CompanyClaimController {
    private final CompanyClaimService claims;

    CompanyClaimController(CompanyClaimService claims) {
        this.claims = claims;
    }

    @PostMapping("/companies/{company}/join-requests/{request}")
    String answer(
            @PathVariable CompanyId company,
            @PathVariable UUID request,
            @RequestParam boolean welcome,
            RedirectAttributes flash) {
        claims.answer(company, request, welcome);
        flash.addFlashAttribute("notice", welcome ? "company.claim.opened" : "company.declined");
        return "redirect:/companies/" + company;
    }
}
