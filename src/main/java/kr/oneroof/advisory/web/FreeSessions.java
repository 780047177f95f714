package kr.oneroof.advisory.web;

import org.springframework.stereotype.Component;

import kr.oneroof.advisory.engagement.EngagementQueries;
import kr.oneroof.advisory.panel.ExpertQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.SeoulClock;

/** A company's free sessions of this year. */
@Component
class FreeSessions {
    private final EngagementQueries engagements;
    private final ExpertQueries panel;
    private final SeoulClock clock;

    FreeSessions(EngagementQueries engagements, ExpertQueries panel, SeoulClock clock) {
        this.engagements = engagements;
        this.panel = panel;
        this.clock = clock;
    }

    int used(CompanyId company) {
        return engagements.used(company, clock.today().getYear());
    }

    int free() {
        return panel.terms().freeSessions();
    }
}
