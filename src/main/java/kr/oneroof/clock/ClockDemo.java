package kr.oneroof.clock;

import java.time.LocalDate;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.People;
import kr.oneroof.kernel.DemoPart;

/** A closing day of the centre that waits for the director's approval. */
@Component
@Order(15)
class ClockDemo implements DemoPart {
    private final Holidays holidays;
    private final People people;

    ClockDemo(Holidays holidays, People people) {
        this.holidays = holidays;
        this.people = people;
    }

    @Override
    public void plant() {
        people.findByEmail("admin@demo.oneroof.kr")
                .ifPresent(admin -> holidays.propose(
                        LocalDate.of(2026, 12, 31),
                        "종무식 휴관",
                        "센터 운영규정 제12조",
                        new Actor(admin.id(), admin.name(), admin.roles())));
    }
}
