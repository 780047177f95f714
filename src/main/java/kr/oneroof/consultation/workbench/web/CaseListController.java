package kr.oneroof.consultation.workbench.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

import kr.oneroof.consultation.workbench.CaseFilter;
import kr.oneroof.consultation.workbench.CaseListQueries;
import kr.oneroof.identity.Actor;

/** All cases: searched, narrowed, in order, page by page. */
@Controller
class CaseListController {
    private static final String PATH = "/desk/consultations/list";

    private final CaseListQueries list;
    private final CaseOptions choices;

    CaseListController(CaseListQueries list, CaseOptions choices) {
        this.list = list;
        this.choices = choices;
    }

    @GetMapping(PATH)
    String show(
            @ModelAttribute("filter") CaseFilter filter,
            @RequestParam(defaultValue = "") String after,
            @AuthenticationPrincipal Actor actor,
            Model page) {
        var found = list.page(filter, after, CaseListAccess.of(actor));
        page.addAttribute("rows", found.rows());
        page.addAttribute("next", found.next().isEmpty() ? "" : filter.at(PATH, found.next()));
        page.addAttribute("first", after.isEmpty() ? "" : filter.at(PATH));
        page.addAttribute("opens", CaseListAccess.mayOpen(actor));
        page.addAttribute("mayAsk", CaseListAccess.mayAsk(actor));
        page.addAttribute("choices", choices);
        return "consultation/desk/list";
    }
}
