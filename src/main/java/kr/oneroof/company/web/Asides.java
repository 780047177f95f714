package kr.oneroof.company.web;

import java.time.LocalDate;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import kr.oneroof.company.CompanyAside;
import kr.oneroof.company.CompanyAside.Aside;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.HouseClock;

/** What the other rooms tell of a company, as it stands today. */
@Component
class Asides {
    private final ObjectProvider<CompanyAside> rooms;
    private final HouseClock clock;

    Asides(ObjectProvider<CompanyAside> rooms, HouseClock clock) {
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
