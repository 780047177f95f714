package kr.oneroof.company;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.identity.AccountLetters;
import kr.oneroof.identity.EmailAddress;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.LinkWord;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;

/** The two ways into a company: being invited, and asking. */
@Component
class Invitations {
    private static final Duration LIFE = Duration.ofDays(7);

    private final JdbcClient database;
    private final AccountLetters letters;
    private final ApplicationEventPublisher events;
    private final HouseClock clock;

    Invitations(JdbcClient database, AccountLetters letters, ApplicationEventPublisher events, HouseClock clock) {
        this.database = database;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    void send(CompanyId company, PersonId by, String email) {
        var word = LinkWord.fresh();
        database.sql("""
                        insert into company_invitation (id, company_id, email, hash, by_person, expires_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(UUID.randomUUID(), company.value(), EmailAddress.normal(email), LinkWord.hash(word), by.value(),
                        clock.instant().plus(LIFE).atOffset(ZoneOffset.UTC))
                .update();
        letters.send(EmailAddress.normal(email), Locale.KOREAN, "company.letter.invited",
                "/company/invitation?token=" + word);
        events.publishEvent(new CompanyEvent.Invited(company));
    }

    Optional<CompanyId> use(String word, String email) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return database.sql("""
                        update company_invitation set used_at = ?
                        where hash = ? and email = ? and used_at is null and expires_at > ? returning company_id""")
                .params(now, LinkWord.hash(word), EmailAddress.normal(email), now)
                .query((row, index) -> new CompanyId(row.getObject("company_id", UUID.class)))
                .optional();
    }

    void ask(CompanyId company, PersonId person) {
        var added = database.sql("""
                        insert into company_join_request (id, company_id, person_id, at) values (?, ?, ?, ?)
                        on conflict (company_id, person_id) where not answered do nothing""")
                .params(UUID.randomUUID(), company.value(), person.value(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (added > 0) {
            events.publishEvent(new CompanyEvent.JoinAsked(company, person));
        }
    }

    List<OwnCompany.JoinRequest> asking(CompanyId company) {
        return database.sql("select id, person_id from company_join_request where company_id = ? and not answered")
                .param(company.value())
                .query((row, index) -> new OwnCompany.JoinRequest(row.getObject("id", UUID.class),
                        new PersonId(row.getObject("person_id", UUID.class))))
                .list();
    }

    /** @throws NotOnFile when this company has no such open request */
    PersonId answer(CompanyId company, UUID request) {
        return database.sql("""
                        update company_join_request set answered = true
                        where id = ? and company_id = ? and not answered returning person_id""")
                .params(request, company.value())
                .query((row, index) -> new PersonId(row.getObject("person_id", UUID.class)))
                .optional()
                .orElseThrow(NotOnFile::new);
    }
}
