package kr.oneroof.consultation.outreach.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import kr.oneroof.company.CompanyQueries;
import kr.oneroof.consultation.outreach.TourQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.TypedInput;

/** All tours for staff, and for a firm the visits to itself. */
@Controller
class TourListController {
    private static final int PAGE = 20;

    private final TourQueries tours;
    private final CompanyQueries companies;

    TourListController(TourQueries tours, CompanyQueries companies) {
        this.tours = tours;
        this.companies = companies;
    }

    @GetMapping("/desk/tours")
    String list(@RequestParam(defaultValue = "") String before, Model page) {
        var found = tours.past(TypedInput.text(before));
        var past = found.subList(0, Math.min(PAGE, found.size()));
        page.addAttribute("coming", tours.coming());
        page.addAttribute("past", past);
        page.addAttribute("first", before.isEmpty() ? null : "/desk/tours");
        page.addAttribute(
                "next",
                found.size() <= PAGE
                        ? null
                        : "/desk/tours?before=" + past.getLast().key());
        return "consultation/outreach/list";
    }

    @GetMapping("/visits")
    String own(CompanyId company, Model page) {
        page.addAttribute("company", companies.card(company).name());
        page.addAttribute("visits", tours.visitsOf(company));
        return "consultation/outreach/own";
    }
}
