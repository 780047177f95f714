package kr.oneroof.advisory.engagement.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import kr.oneroof.advisory.engagement.CalendarFeedService;
import kr.oneroof.advisory.engagement.EngagementQueries;
import kr.oneroof.advisory.panel.ExpertQueries;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.form.FormSubmission;

/** An expert's fees and calendar. */
@Controller
class ExpertCalendarController {
    private final EngagementQueries engagements;
    private final CalendarFeedService feeds;
    private final ExpertQueries panel;
    private final SeoulClock clock;

    ExpertCalendarController(
            EngagementQueries engagements, CalendarFeedService feeds, ExpertQueries panel, SeoulClock clock) {
        this.engagements = engagements;
        this.feeds = feeds;
        this.panel = panel;
        this.clock = clock;
    }

    @GetMapping("/advisor/fees")
    String fees(@AuthenticationPrincipal Actor actor, Model page) {
        page.addAttribute(
                "rows",
                engagements.ofExpert(actor.id()).stream()
                        .filter(row -> row.slip() != null)
                        .toList());
        page.addAttribute("account", panel.sheet(actor.id()).account());
        return "advisory/engagement/own-fees";
    }

    @GetMapping("/advisor/calendar")
    String calendar(@AuthenticationPrincipal Actor actor, Model page) {
        page.addAttribute("rows", engagements.calendar(actor.id(), clock.today()));
        page.addAttribute("since", feeds.since(actor.id()).orElse(null));
        page.addAttribute(
                "origin", ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
        return "advisory/engagement/calendar";
    }

    /** The address is shown once; the house keeps no more than its hash. */
    @PostMapping("/advisor/calendar/feed")
    ModelAndView open(@AuthenticationPrincipal Actor actor, RedirectAttributes flash) {
        panel.require(actor.id());
        flash.addFlashAttribute("word", feeds.open(actor.id()));
        return FormSubmission.to("/advisor/calendar", flash, "advisory.done.feed");
    }

    @PostMapping("/advisor/calendar/revocation")
    ModelAndView revoke(@AuthenticationPrincipal Actor actor, RedirectAttributes flash) {
        feeds.revoke(actor.id());
        return FormSubmission.to("/advisor/calendar", flash, "advisory.done.feed-revoked");
    }
}
