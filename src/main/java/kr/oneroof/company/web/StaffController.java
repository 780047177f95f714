package kr.oneroof.company.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.company.CompanyDetails;
import kr.oneroof.company.OwnCompany;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;

/** A company as staff see it; each look is kept. */
@Controller
class StaffController {
    private final OwnCompany sheets;
    private final CompanyDetails details;
    private final Askers askers;
    private final Asides asides;
    private final Looks looks;
    private final TransactionOperations transactions;

    StaffController(
            OwnCompany sheets,
            CompanyDetails details,
            Askers askers,
            Asides asides,
            Looks looks,
            TransactionOperations transactions) {
        this.sheets = sheets;
        this.details = details;
        this.askers = askers;
        this.asides = asides;
        this.looks = looks;
        this.transactions = transactions;
    }

    @GetMapping("/companies/{company}")
    String show(@PathVariable CompanyId company, @AuthenticationPrincipal Actor actor, Model model) {
        transactions.executeWithoutResult(status -> {
            var sheet = sheets.sheet(company);
            model.addAttribute("sheet", sheet);
            model.addAttribute(
                    "industryName", details.industryName(sheet.profile().industry()));
            model.addAttribute("years", details.years(company));
            model.addAttribute("certificates", details.certificates(company));
            model.addAttribute("workplaces", details.workplaces(company));
            model.addAttribute("today", asides.today());
            model.addAttribute("asking", askers.at(company));
            model.addAttribute("asides", asides.of(company, actor));
            looks.keep(new Look(company.value(), "company:" + company, "audit.look.profile", ""));
        });
        return "company/staff";
    }
}
