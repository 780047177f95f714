package kr.oneroof.advisory.engagement.web;

import java.util.UUID;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.identity.Actor;

/** An expert reads a case. */
@Controller
class EngagementController {
    private final EngagementPage pages;

    EngagementController(EngagementPage pages) {
        this.pages = pages;
    }

    @GetMapping("/advisor/cases/{engagement}")
    ModelAndView show(@PathVariable UUID engagement, @AuthenticationPrincipal Actor actor) {
        return pages.page("case", actor, engagement);
    }
}
