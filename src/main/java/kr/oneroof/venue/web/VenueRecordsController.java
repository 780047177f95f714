package kr.oneroof.venue.web;

import java.util.Map;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.venue.booking.VenuePurpose;
import kr.oneroof.venue.figures.VenueFigureSource;
import kr.oneroof.venue.figures.VenueFigures;

/** What stands behind a figure of the halls; whose bookings they are only the director reads. */
@Controller
class VenueRecordsController {
    private final VenueFigureSource report;
    private final SeoulClock clock;

    VenueRecordsController(VenueFigureSource report, SeoulClock clock) {
        this.report = report;
        this.clock = clock;
    }

    @GetMapping(VenueFigureSource.RECORDS)
    ModelAndView show(@RequestParam Map<String, String> asked, @AuthenticationPrincipal Actor actor) {
        var measure = TypedInput.choice(VenueFigures.Measure.class, TypedInput.text(asked.get("counted")))
                .orElse(VenueFigures.Measure.USED);
        var purpose = TypedInput.choice(VenuePurpose.class, TypedInput.text(asked.get("purpose")))
                .orElse(null);
        var today = clock.today();
        var filter = FigureFilter.of(
                TypedInput.month(asked.get("from"), today), TypedInput.month(asked.get("until"), today));
        return new ModelAndView("venue/figures/reported")
                .addObject("measure", measure)
                .addObject("filter", filter)
                .addObject("behind", report.behind(measure, purpose, filter, Audience.of(actor)))
                .addObject("named", actor.is(Role.DIRECTOR));
    }
}
