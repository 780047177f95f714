package kr.oneroof.consultation.workbench.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

import kr.oneroof.consultation.workbench.CaseFilter;
import kr.oneroof.consultation.workbench.FigureRecordQueries;
import kr.oneroof.dashboard.Audience;
import kr.oneroof.identity.Actor;

/** The cases behind a figure: what is counted, without companies and words, under the figure's own number. */
@Controller
class FigureRecordsController {
    private static final String PATH = "/figures/consultations";

    private final FigureRecordQueries records;
    private final CaseOptions choices;

    FigureRecordsController(FigureRecordQueries records, CaseOptions choices) {
        this.records = records;
        this.choices = choices;
    }

    @GetMapping(PATH)
    String show(
            @ModelAttribute("asked") CaseFilter asked,
            @RequestParam(defaultValue = "") String after,
            @AuthenticationPrincipal Actor actor,
            Model page) {
        var found = records.behind(asked, after, Audience.of(actor));
        var filter = found.filter();
        page.addAttribute("filter", filter);
        page.addAttribute("found", found);
        page.addAttribute("rows", found.page().rows());
        page.addAttribute(
                "next",
                found.page().next().isEmpty()
                        ? ""
                        : filter.at(PATH, found.page().next()));
        page.addAttribute("first", after.isEmpty() ? "" : filter.at(PATH));
        page.addAttribute("opens", CaseListAccess.mayOpen(actor));
        page.addAttribute("choices", choices);
        return "consultation/desk/records";
    }
}
