package kr.oneroof.advisory.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.advisory.AdvisoryRequestQueries;
import kr.oneroof.advisory.AdvisoryRequestState;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TypedInput;

/** The centre's requests for advice, and one of them with proposal, offers and experts. */
@Controller
class AdvisoryRequestController {
    private static final int PAGE = 30;

    private final AdvisoryRequestQueries advices;
    private final AdvisoryRequestPage pages;
    private final AdvisoryRequestFormPage words;

    AdvisoryRequestController(
            AdvisoryRequestQueries advices, AdvisoryRequestPage pages, AdvisoryRequestFormPage words) {
        this.advices = advices;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/desk/advisory")
    String list(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String mine,
            @RequestParam(defaultValue = "") String before,
            @AuthenticationPrincipal Actor actor,
            Model page) {
        var known = TypedInput.choice(AdvisoryRequestState.class, state)
                .map(Enum::name)
                .orElse("");
        var own = "true".equals(mine);
        var found = advices.desk(new AdvisoryRequestQueries.Wanted(known, own, TypedInput.text(before)), actor);
        var rows = found.subList(0, Math.min(PAGE, found.size()));
        page.addAttribute("rows", rows);
        page.addAttribute("state", known);
        page.addAttribute("mine", own);
        page.addAttribute("states", words.states());
        page.addAttribute(
                "next",
                found.size() <= PAGE
                        ? null
                        : "/desk/advisory?state=" + known + "&mine=" + own + "&before="
                                + rows.getLast().number());
        return "advisory/desk-list";
    }

    @GetMapping("/desk/advisory/{number}")
    ModelAndView show(@PathVariable RequestNumber number, @AuthenticationPrincipal Actor actor) {
        return pages.full(number, actor);
    }
}
