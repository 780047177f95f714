package kr.oneroof.company;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.identity.AccountMail;
import kr.oneroof.identity.EmailAddress;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.LinkToken;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.notice.NoticeService;

/** The two ways into a company: being invited, and asking. */
@Component
class CompanyInvitationService {
    private static final Duration LIFE = Duration.ofDays(7);
    /** After its end, to answer questions about it. */
    private static final Duration KEPT = Duration.ofDays(30);

    private static final int MOST_OPEN = 20;
    private static final int MOST_A_DAY = 20;

    /** Who answered, and how; the asker reads so. */
    enum Answer {
        WELCOMED,
        DECLINED,
        OPENED_BY_CENTRE,
        REFUSED_BY_CENTRE;

        boolean welcome() {
            return this == WELCOMED || this == OPENED_BY_CENTRE;
        }

        String template() {
            return "company.notice." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final JdbcClient database;
    private final AccountMail mail;
    private final NoticeService notices;
    private final PersonQueries people;
    private final ApplicationEventPublisher events;
    private final SeoulClock clock;

    CompanyInvitationService(
            JdbcClient database,
            AccountMail mail,
            NoticeService notices,
            PersonQueries people,
            ApplicationEventPublisher events,
            SeoulClock clock) {
        this.database = database;
        this.mail = mail;
        this.notices = notices;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** @throws InvitationRefused when too many are open or were sent since yesterday, or no letter would go out */
    void send(CompanyId company, PersonId by, String email) {
        if (sentSinceYesterday(company, by) >= MOST_A_DAY) {
            throw new InvitationRefused("invitations-a-day");
        }
        endOlder(company, EmailAddress.normal(email));
        if (open(company).size() >= MOST_OPEN) {
            throw new InvitationRefused("invitations-full");
        }
        var word = LinkToken.fresh();
        database.sql("""
                        insert into company_invitation (id, company_id, email, hash, by_person, sent_at, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        company.value(),
                        EmailAddress.normal(email),
                        LinkToken.hash(word),
                        by.value(),
                        now(),
                        clock.instant().plus(LIFE).atOffset(ZoneOffset.UTC))
                .update();
        var goesOut = mail.send(
                EmailAddress.normal(email),
                Locale.KOREAN,
                "company.letter.invited",
                "/company/invitation?token=" + word);
        if (!goesOut) {
            throw new InvitationRefused("invitation-unsent");
        }
        events.publishEvent(new CompanyEvent.Invited(company));
    }

    /** Of the company, and of this administrator for whatever companies; withdrawn ones too. */
    private int sentSinceYesterday(CompanyId company, PersonId by) {
        return database.sql(
                        "select count(*) from company_invitation where (company_id = ? or by_person = ?) and sent_at > ?")
                .params(company.value(), by.value(), now().minusDays(1))
                .query(Integer.class)
                .single();
    }

    private void endOlder(CompanyId company, String email) {
        database.sql(
                        "update company_invitation set expires_at = ? where company_id = ? and email = ? and used_at is null")
                .params(now(), company.value(), email)
                .update();
    }

    List<CompanyService.OpenInvitation> open(CompanyId company) {
        return database.sql("""
                        select id, email, expires_at from company_invitation
                        where company_id = ? and used_at is null and expires_at > ? order by expires_at""")
                .params(company.value(), now())
                .query((row, index) -> new CompanyService.OpenInvitation(
                        row.getObject("id", UUID.class),
                        row.getString("email"),
                        row.getObject("expires_at", OffsetDateTime.class)
                                .atZoneSameInstant(SeoulClock.SEOUL)
                                .toLocalDateTime()))
                .list();
    }

    /** @throws NotOnFile when this company has no such open invitation */
    void withdraw(CompanyId company, UUID invitation) {
        var ended = database.sql("""
                        update company_invitation set expires_at = ?
                        where id = ? and company_id = ? and used_at is null and expires_at > ?""")
                .params(now(), invitation, company.value(), now())
                .update();
        if (ended == 0) {
            throw new NotOnFile();
        }
        events.publishEvent(new CompanyEvent.InvitationWithdrawn(company));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    Optional<CompanyId> use(String word, String email) {
        return database.sql("""
                        update company_invitation set used_at = ?
                        where hash = ? and email = ? and used_at is null and expires_at > ? returning company_id""")
                .params(now(), LinkToken.hash(word), EmailAddress.normal(email), now())
                .query((row, index) -> new CompanyId(row.getObject("company_id", UUID.class)))
                .optional();
    }

    /** @param admins are told, once for each open request; where there is none, the centre's consultants are */
    void ask(CompanyId company, PersonId person, List<PersonId> admins) {
        var added = database.sql("""
                        insert into company_join_request (id, company_id, person_id, at) values (?, ?, ?, ?)
                        on conflict (company_id, person_id) where not answered do nothing""")
                .params(UUID.randomUUID(), company.value(), person.value(), now())
                .update();
        if (added > 0) {
            admins.forEach(admin -> notices.send(admin, "company.notice.asked", "/company/members"));
            if (admins.isEmpty()) {
                consultants().forEach(one -> notices.send(one, "company.notice.claimed", "/companies/" + company));
            }
            events.publishEvent(new CompanyEvent.JoinAsked(company, person));
        }
    }

    List<CompanyService.JoinRequest> asking(CompanyId company) {
        return database.sql("select id, person_id from company_join_request where company_id = ? and not answered")
                .param(company.value())
                .query((row, index) -> new CompanyService.JoinRequest(
                        row.getObject("id", UUID.class), new PersonId(row.getObject("person_id", UUID.class))))
                .list();
    }

    private List<PersonId> consultants() {
        return Stream.of(Role.CONSULTANT, Role.DIRECTOR)
                .flatMap(role -> people.withRole(role).stream())
                .map(PersonCard::id)
                .distinct()
                .toList();
    }

    /** @throws NotOnFile when this company has no such open request */
    PersonId answer(CompanyId company, UUID request, Answer answer) {
        var person = database.sql("""
                        update company_join_request set answered = true, answered_at = ?
                        where id = ? and company_id = ? and not answered returning person_id""")
                .params(now(), request, company.value())
                .query((row, index) -> new PersonId(row.getObject("person_id", UUID.class)))
                .optional()
                .orElseThrow(NotOnFile::new);
        notices.send(person, answer.template(), answer.welcome() ? "/company" : "/company/new");
        if (!answer.welcome()) {
            events.publishEvent(new CompanyEvent.JoinDeclined(company, person));
        }
        return person;
    }

    /** What ended, or was answered, long ago: addresses of strangers, and who once wanted to join. */
    void forget() {
        var before = now().minus(KEPT);
        database.sql("delete from company_invitation where expires_at < ?")
                .param(before)
                .update();
        database.sql("delete from company_join_request where answered_at < ?")
                .param(before)
                .update();
    }
}
