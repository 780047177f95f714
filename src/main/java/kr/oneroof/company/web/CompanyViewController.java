package kr.oneroof.company.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.company.CompanyDetailRepository;
import kr.oneroof.company.CompanyService;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;

/** A company as staff see it; each look is kept. */
@Controller
class CompanyViewController {
    private final CompanyService companyService;
    private final CompanyDetailRepository details;
    private final CompanyClaimants claimants;
    private final CompanySections sections;
    private final Looks looks;
    private final TransactionOperations transactions;

    CompanyViewController(
            CompanyService companyService,
            CompanyDetailRepository details,
            CompanyClaimants claimants,
            CompanySections sections,
            Looks looks,
            TransactionOperations transactions) {
        this.companyService = companyService;
        this.details = details;
        this.claimants = claimants;
        this.sections = sections;
        this.looks = looks;
        this.transactions = transactions;
    }

    @GetMapping("/companies/{company}")
    String show(@PathVariable CompanyId company, @AuthenticationPrincipal Actor actor, Model model) {
        transactions.executeWithoutResult(status -> {
            var sheet = companyService.sheet(company);
            model.addAttribute("sheet", sheet);
            model.addAttribute(
                    "industryName", details.industryName(sheet.profile().industry()));
            model.addAttribute("years", details.years(company));
            model.addAttribute("certificates", details.certificates(company));
            model.addAttribute("workplaces", details.workplaces(company));
            model.addAttribute("today", sections.today());
            model.addAttribute("asking", claimants.at(company));
            model.addAttribute("asides", sections.of(company, actor));
            looks.keep(new Look(company.value(), "company:" + company, "audit.look.profile", ""));
        });
        return "company/staff";
    }
}
