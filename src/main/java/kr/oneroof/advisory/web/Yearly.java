package kr.oneroof.advisory.web;

import org.springframework.stereotype.Component;

import kr.oneroof.advisory.engagement.Engagements;
import kr.oneroof.advisory.panel.Panel;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.HouseClock;

/** A company's free sessions of this year. */
@Component
class Yearly {
    private final Engagements engagements;
    private final Panel panel;
    private final HouseClock clock;

    Yearly(Engagements engagements, Panel panel, HouseClock clock) {
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
