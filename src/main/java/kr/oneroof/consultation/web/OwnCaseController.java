package kr.oneroof.consultation.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import kr.oneroof.consultation.InquiryDraftService;
import kr.oneroof.consultation.OwnCaseQueries;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;

/** A company follows its cases. */
@Controller
class OwnCaseController {
    private static final int PAGE = 20;

    private final OwnCaseQueries cases;
    private final OwnCasePage page;
    private final InquiryDraftService drafts;

    OwnCaseController(OwnCaseQueries cases, OwnCasePage page, InquiryDraftService drafts) {
        this.cases = cases;
        this.page = page;
        this.drafts = drafts;
    }

    @GetMapping("/consultations")
    String list(
            CompanyId company,
            @RequestParam(defaultValue = "") String open,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String before,
            @AuthenticationPrincipal Actor actor,
            Model model) {
        var state = "true".equals(open) || "false".equals(open) ? open : "";
        var found =
                cases.list(company, new OwnCaseQueries.Wanted(state, TypedInput.text(words), TypedInput.text(before)));
        var rows = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("rows", rows);
        model.addAttribute("open", state);
        model.addAttribute("words", words);
        model.addAttribute("next", found.size() <= PAGE ? null : rows.getLast().number());
        model.addAttribute("drafts", drafts.of(actor.id(), company));
        return "consultation/list";
    }

    @GetMapping("/consultations/{number}")
    String show(@PathVariable RequestNumber number, CompanyId company, Model model) {
        page.fill(model, company, number);
        return "consultation/show";
    }

    @GetMapping("/consultations/{number}/receipt")
    String receipt(@PathVariable RequestNumber number, CompanyId company, Model model) {
        page.fill(model, company, number);
        model.addAttribute("due", "/requests/" + number + "/due");
        return "consultation/receipt";
    }
}
