package kr.oneroof.company.web;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.company.Companies;
import kr.oneroof.company.CompanyDetails;
import kr.oneroof.company.OwnCompany;
import kr.oneroof.kernel.CompanyId;

/** Companies as staff see them; each look is kept. */
@Controller
class StaffController {
    private final Companies companies;
    private final OwnCompany sheets;
    private final CompanyDetails details;
    private final Looks looks;
    private final TransactionOperations transactions;

    StaffController(Companies companies, OwnCompany sheets, CompanyDetails details, Looks looks,
            TransactionOperations transactions) {
        this.companies = companies;
        this.sheets = sheets;
        this.details = details;
        this.looks = looks;
        this.transactions = transactions;
    }

    @GetMapping("/companies")
    String search(@RequestParam(defaultValue = "") String words, Model model) {
        model.addAttribute("words", words);
        model.addAttribute("found", companies.search(words));
        return "company/search";
    }

    @GetMapping("/companies/{company}")
    String show(@PathVariable CompanyId company, Model model) {
        transactions.executeWithoutResult(status -> {
            model.addAttribute("sheet", sheets.sheet(company));
            model.addAttribute("years", details.years(company));
            model.addAttribute("certificates", details.certificates(company));
            model.addAttribute("workplaces", details.workplaces(company));
            looks.keep(new Look(company.value(), "company:" + company, "audit.look.profile", ""));
        });
        return "company/staff";
    }
}
