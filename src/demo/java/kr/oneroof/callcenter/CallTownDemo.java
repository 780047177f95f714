package kr.oneroof.callcenter;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** People, firms and working days for the demonstration's calls. */
@Component
class CallTownDemo {
    private final CallTicketQueries tickets;
    private final BusinessCalendar calendar;
    private final PersonQueries people;
    private final JdbcClient database;

    CallTownDemo(CallTicketQueries tickets, BusinessCalendar calendar, PersonQueries people, JdbcClient database) {
        this.tickets = tickets;
        this.calendar = calendar;
        this.people = people;
        this.database = database;
    }

    record Firm(CompanyId id, String ceo, String phone) {}

    List<Firm> firms() {
        return database.sql("select id, ceo, phone from company order by business_number limit 12")
                .query((row, index) -> new Firm(
                        new CompanyId(row.getObject("id", UUID.class)), row.getString("ceo"), row.getString("phone")))
                .list();
    }

    LocalDateTime now() {
        return new SeoulClock().now();
    }

    /** So many working days ago. */
    LocalDate workday(int ago) {
        var day = now().toLocalDate();
        for (var left = ago; left > 0; ) {
            day = day.minusDays(1);
            if (calendar.plusWorkingHours(day.atStartOfDay(), 1).toLocalDate().equals(day)) {
                left--;
            }
        }
        return day;
    }

    CallTicketService.Version shown(RequestNumber number) {
        return new CallTicketService.Version(number, tickets.open(number).version());
    }

    PersonId person(String name) {
        return card(name).id();
    }

    private PersonCard card(String name) {
        return people.findByEmail(name + "@demo.oneroof.kr").orElseThrow(NotOnFile::new);
    }

    void as(String name, LocalDateTime when, Runnable deed) {
        var card = card(name);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new Actor(card.id(), card.name(), card.roles()), null, AuthorityUtils.NO_AUTHORITIES));
        try {
            SeoulClock.at(when, deed);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
