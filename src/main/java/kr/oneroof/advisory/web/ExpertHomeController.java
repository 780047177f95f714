package kr.oneroof.advisory.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import kr.oneroof.advisory.engagement.EngagementQueries;
import kr.oneroof.advisory.offer.OfferQueries;
import kr.oneroof.advisory.panel.ExpertQueries;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.SeoulClock;

/** An expert's first page: what waits for an answer, what comes next, and the cases. */
@Controller
class ExpertHomeController {
    private final ExpertQueries panel;
    private final OfferQueries offers;
    private final EngagementQueries engagements;
    private final SeoulClock clock;

    ExpertHomeController(ExpertQueries panel, OfferQueries offers, EngagementQueries engagements, SeoulClock clock) {
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
