package kr.oneroof.company.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import kr.oneroof.company.Companies;

/** Where staff find a company by name or number. */
@Controller
class SearchController {
    private final Companies companies;

    SearchController(Companies companies) {
        this.companies = companies;
    }

    @GetMapping("/companies")
    String search(@RequestParam(defaultValue = "") String words, Model model) {
        model.addAttribute("words", words);
        model.addAttribute("found", companies.search(words));
        return "company/search";
    }
}
