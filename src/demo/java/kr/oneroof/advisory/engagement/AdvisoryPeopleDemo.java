package kr.oneroof.advisory.engagement;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import kr.oneroof.advisory.offer.Offer;
import kr.oneroof.advisory.offer.OfferQueries;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** People, firms and working days for the demonstration of advice. */
@Component
class AdvisoryPeopleDemo {
    private final OfferQueries offers;
    private final EngagementQueries engagements;
    private final PersonQueries people;
    private final JdbcClient database;

    AdvisoryPeopleDemo(OfferQueries offers, EngagementQueries engagements, PersonQueries people, JdbcClient database) {
        this.offers = offers;
        this.engagements = engagements;
        this.people = people;
        this.database = database;
    }

    /** So many working days before today; a negative number means after. */
    static LocalDate workday(int ago) {
        var day = new SeoulClock().today();
        for (var left = Math.abs(ago); left > 0; ) {
            day = day.plusDays(ago > 0 ? -1 : 1);
            left -= day.getDayOfWeek().getValue() < 6 ? 1 : 0;
        }
        return day;
    }

    LocalDateTime now() {
        return new SeoulClock().now();
    }

    PersonId id(String who) {
        return people.findByEmail(who + "@demo.oneroof.kr")
                .orElseThrow(NotOnFile::new)
                .id();
    }

    CompanyId companyOf(String who) {
        return database.sql("select company_id from company_member where person_id = ? and ended_at is null limit 1")
                .param(id(who).value())
                .query((row, index) -> new CompanyId(row.getObject(1, UUID.class)))
                .single();
    }

    Offer open(RequestNumber number) {
        return offers.of(number).stream().filter(Offer::isOpen).findFirst().orElseThrow();
    }

    EngagementView engagement(RequestNumber number) {
        return engagements.of(number).getFirst();
    }

    <T> T as(String who, LocalDateTime when, Supplier<T> deed) {
        var done = new ArrayList<T>();
        as(id(who), when, () -> {
            done.add(deed.get());
        });
        return done.getFirst();
    }

    void as(PersonId who, LocalDateTime when, Runnable deed) {
        var card = people.find(who).orElseThrow(NotOnFile::new);
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
