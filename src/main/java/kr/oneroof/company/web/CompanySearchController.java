package kr.oneroof.company.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import kr.oneroof.company.CompanyClaimService;
import kr.oneroof.company.CompanyQueries;

/** Where staff find a company by name or number. */
@Controller
class CompanySearchController {
    private final CompanyQueries companies;
    private final CompanyClaimService claims;

    CompanySearchController(CompanyQueries companies, CompanyClaimService claims) {
        this.companies = companies;
        this.claims = claims;
    }

    @GetMapping("/companies")
    String search(@RequestParam(defaultValue = "") String words, Model model) {
        model.addAttribute("words", words);
        model.addAttribute("found", companies.search(words));
        model.addAttribute("waiting", claims.waiting());
        return "company/search";
    }
}
