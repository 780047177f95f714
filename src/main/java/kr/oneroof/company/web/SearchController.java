package kr.oneroof.company.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import kr.oneroof.company.Claims;
import kr.oneroof.company.Companies;

/** Where staff find a company by name or number. */
@Controller
class SearchController {
    private final Companies companies;
    private final Claims claims;

    SearchController(Companies companies, Claims claims) {
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
