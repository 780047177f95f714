package kr.oneroof.advisory.offer;

import java.time.LocalDateTime;
import java.util.List;

import org.springframework.stereotype.Component;

import kr.oneroof.advisory.panel.ExpertQueries;
import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.clock.Term;
import kr.oneroof.kernel.SeoulClock;

/** How long an offer stands: two working days by the clock. */
@Component
class OfferDeadline {
    private final ExpertQueries panel;
    private final BusinessCalendar calendar;
    private final SeoulClock clock;

    OfferDeadline(ExpertQueries panel, BusinessCalendar calendar, SeoulClock clock) {
        this.panel = panel;
        this.calendar = calendar;
        this.clock = clock;
    }

    LocalDateTime dueAt() {
        return calendar.due(clock.now(), Term.days(panel.terms().offerDays()), List.of())
                .dueAt();
    }

    LocalDateTime now() {
        return clock.now();
    }
}
