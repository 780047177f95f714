package kr.oneroof.consultation.desk.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

import kr.oneroof.consultation.desk.CaseFilter;
import kr.oneroof.consultation.desk.CaseList;
import kr.oneroof.identity.Actor;

/** The cases behind a figure: what is counted, without companies and words. */
@Controller
class FigureRecordsController {
    private static final String PATH = "/figures/consultations";

    private final CaseList list;
    private final Choices choices;

    FigureRecordsController(CaseList list, Choices choices) {
        this.list = list;
        this.choices = choices;
    }

    @GetMapping(PATH)
    String show(@ModelAttribute("filter") CaseFilter filter, @RequestParam(defaultValue = "") String after,
            @AuthenticationPrincipal Actor actor, Model page) {
        var found = list.page(filter, after, CaseList.Reader.SEES_NO_WORDS);
        page.addAttribute("rows", found.rows());
        page.addAttribute("next", found.next().isEmpty() ? "" : filter.at(PATH, found.next()));
        page.addAttribute("first", after.isEmpty() ? "" : filter.at(PATH));
        page.addAttribute("opens", Readers.mayOpen(actor));
        page.addAttribute("choices", choices);
        return "consultation/desk/records";
    }
}
