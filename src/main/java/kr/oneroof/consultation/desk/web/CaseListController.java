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

/** All cases: searched, narrowed, in order, page by page. */
@Controller
class CaseListController {
    private static final String PATH = "/desk/consultations/list";

    private final CaseList list;
    private final Choices choices;

    CaseListController(CaseList list, Choices choices) {
        this.list = list;
        this.choices = choices;
    }

    @GetMapping(PATH)
    String show(
            @ModelAttribute("filter") CaseFilter filter,
            @RequestParam(defaultValue = "") String after,
            @AuthenticationPrincipal Actor actor,
            Model page) {
        var found = list.page(filter, after, Readers.of(actor));
        page.addAttribute("rows", found.rows());
        page.addAttribute("next", found.next().isEmpty() ? "" : filter.at(PATH, found.next()));
        page.addAttribute("first", after.isEmpty() ? "" : filter.at(PATH));
        page.addAttribute("opens", Readers.mayOpen(actor));
        page.addAttribute("mayAsk", Readers.mayAsk(actor));
        page.addAttribute("choices", choices);
        return "consultation/desk/list";
    }
}
