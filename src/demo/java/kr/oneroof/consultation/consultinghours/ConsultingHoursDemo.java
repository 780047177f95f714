package kr.oneroof.consultation.consultinghours;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.Category;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.Demo;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Four weeks of the town's consulting room: three experts, and companies that come to them. */
@Component
@Order(60)
class ConsultingHoursDemo implements Demo {
    private static final int BOOKED = 3;

    private final OpeningPlanService plans;
    private final ConsultingHoursQueries hours;
    private final ConsultingBookingService bookings;
    private final PersonQueries people;
    private final JdbcClient database;
    private final SeoulClock clock;

    ConsultingHoursDemo(
            OpeningPlanService plans,
            ConsultingHoursQueries hours,
            ConsultingBookingService bookings,
            PersonQueries people,
            JdbcClient database,
            SeoulClock clock) {
        this.plans = plans;
        this.hours = hours;
        this.bookings = bookings;
        this.people = people;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void plant() {
        var kim = people.findByEmail("kim@demo.oneroof.kr").orElseThrow(NotOnFile::new);
        open(
                kim,
                expert("박세림", "세무사", Category.TAX, Category.FINANCE),
                "제1상담실",
                Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY),
                60);
        open(
                kim,
                expert("한지훈", "노무사", Category.LABOUR, Category.LEGAL),
                "제2상담실",
                Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
                60);
        open(
                kim,
                expert("오은채", "변리사", Category.PATENT, Category.TECHNOLOGY, Category.TRADE),
                "화상상담실",
                Set.of(DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY),
                30);
        for (var turn = 0; turn < BOOKED; turn++) {
            bookOne(turn);
        }
    }

    private static ConsultingExpert expert(String name, String profession, Category... fields) {
        return new ConsultingExpert(UUID.randomUUID(), name, profession, List.of(fields), null);
    }

    private void open(PersonCard by, ConsultingExpert expert, String place, Set<DayOfWeek> weekdays, int minutes) {
        plans.add(expert);
        plans.open(
                new OpeningPlan(
                        UUID.randomUUID(),
                        expert.id(),
                        place,
                        clock.today().plusDays(1),
                        clock.today().plusWeeks(4),
                        weekdays,
                        LocalTime.of(10, 0),
                        LocalTime.of(17, 0),
                        minutes),
                by.id());
    }

    /** The next open case of a firm with an account comes to whoever is free first. */
    private void bookOne(int turn) {
        database.sql("""
                        select c.number, c.company_id, c.filed_by from consultation_case c
                        where c.status in ('SUBMITTED', 'TRIAGED', 'IN_PROGRESS') and c.channel = 'WEB'
                        order by c.number limit 1 offset ?""")
                .param(turn)
                .query((row, index) -> new ConsultingBookingParty(
                        new CompanyId(row.getObject("company_id", UUID.class)),
                        new RequestNumber(row.getString("number")),
                        new PersonId(row.getObject("filed_by", UUID.class))))
                .optional()
                .ifPresent(found -> hours.nextFree("", clock.today().plusDays(2 + turn))
                        .flatMap(day -> hours.free("", day).stream()
                                .filter(slot -> !slot.startsAt().toLocalDate().isBefore(day))
                                .skip(turn)
                                .findFirst())
                        .ifPresent(slot -> book(found, slot)));
    }

    private void book(ConsultingBookingParty party, ConsultingSlot slot) {
        var card = people.find(party.bookedBy()).orElseThrow(NotOnFile::new);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new Actor(card.id(), card.name(), card.roles()), null, AuthorityUtils.NO_AUTHORITIES));
        try {
            SeoulClock.at(
                    clock.now(),
                    () -> bookings.book(
                            new ConsultingBookingService.Wish(UUID.randomUUID(), slot.id(), card.id()),
                            party.company(),
                            party.number()));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
