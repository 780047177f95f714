package kr.oneroof.advisory.panel.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.advisory.panel.ExpertState;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.TypedInput;

/** The panel in a list, and each expert's page. */
@Controller
class ExpertListController {
    private final ExpertPage pages;

    ExpertListController(ExpertPage pages) {
        this.pages = pages;
    }

    @GetMapping("/desk/advisory/experts")
    String list(@RequestParam(defaultValue = "") String state, @AuthenticationPrincipal Actor actor, Model page) {
        var known = TypedInput.choice(ExpertState.class, state).map(Enum::name).orElse("");
        page.addAttribute("rows", pages.panel().list(known));
        page.addAttribute("state", known);
        page.addAttribute("states", pages.states());
        page.addAttribute("unlisted", pages.unlisted().size());
        page.addAttribute("director", actor.is(Role.DIRECTOR));
        return "advisory/panel/list";
    }

    @GetMapping("/desk/advisory/experts/{expert}")
    ModelAndView show(@PathVariable PersonId expert) {
        return pages.page("expert", expert);
    }
}
