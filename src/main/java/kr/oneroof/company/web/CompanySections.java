package kr.oneroof.company.web;

import java.time.LocalDate;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import kr.oneroof.company.CompanySectionSource;
import kr.oneroof.company.CompanySectionSource.Aside;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.SeoulClock;

/** What the other modules tell of a company, as it stands today. */
@Component
class CompanySections {
    private final ObjectProvider<CompanySectionSource> rooms;
    private final SeoulClock clock;

    CompanySections(ObjectProvider<CompanySectionSource> rooms, SeoulClock clock) {
        this.rooms = rooms;
        this.clock = clock;
    }

    List<Aside> of(CompanyId company, Actor reader) {
        return rooms.orderedStream().map(room -> room.of(company, reader)).toList();
    }

    LocalDate today() {
        return clock.today();
    }
}
