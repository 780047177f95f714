package kr.oneroof.advisory.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import kr.oneroof.advisory.engagement.Engagements;
import kr.oneroof.advisory.offer.Offers;
import kr.oneroof.advisory.panel.Panel;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.HouseClock;

/** An expert's first page: what waits for an answer, what comes next, and the cases. */
@Controller
class AdvisorController {
    private final Panel panel;
    private final Offers offers;
    private final Engagements engagements;
    private final HouseClock clock;

    AdvisorController(Panel panel, Offers offers, Engagements engagements, HouseClock clock) {
        this.panel = panel;
        this.offers = offers;
        this.engagements = engagements;
        this.clock = clock;
    }

    @GetMapping("/advisor")
    String home(@AuthenticationPrincipal Actor actor, Model page) {
        page.addAttribute("sheet", panel.sheet(actor.id()));
        page.addAttribute("offers", offers.ofExpert(actor.id(), true));
        page.addAttribute(
                "sessions",
                engagements.calendar(actor.id(), clock.today()).stream()
                        .limit(5)
                        .toList());
        page.addAttribute("cases", engagements.ofExpert(actor.id()));
        page.addAttribute("marks", engagements.marks(actor.id()).orElse(null));
        return "advisory/advisor";
    }
}
