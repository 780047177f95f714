package kr.oneroof.clock;

import java.time.LocalDate;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.Demo;

/** A closing day of the centre that waits for the director's approval. */
@Component
@Order(15)
class ClockDemo implements Demo {
    private final HolidayService holidays;
    private final PersonQueries people;

    ClockDemo(HolidayService holidays, PersonQueries people) {
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
