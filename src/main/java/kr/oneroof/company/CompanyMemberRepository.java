package kr.oneroof.company;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/** The book of members: rows are ended, never removed. */
@Component
class CompanyMemberRepository {
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final SeoulClock clock;

    CompanyMemberRepository(JdbcClient database, ApplicationEventPublisher events, SeoulClock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    boolean isMember(PersonId person, CompanyId company) {
        return of(company).stream().anyMatch(member -> member.person().equals(person));
    }

    boolean hasAdmin(CompanyId company) {
        return of(company).stream().anyMatch(Member::admin);
    }

    /** @throws NotOnFile when the person is no admin of that company */
    void requireAdmin(PersonId person, CompanyId company) {
        if (of(company).stream().noneMatch(member -> member.person().equals(person) && member.admin())) {
            throw new NotOnFile();
        }
    }

    List<Member> of(CompanyId company) {
        return database.sql("""
                        select person_id, admin from company_member
                        where company_id = ? and ended_at is null order by admin desc, id""")
                .param(company.value())
                .query((row, index) -> new Member(
                        company, new PersonId(row.getObject("person_id", UUID.class)), row.getBoolean("admin")))
                .list();
    }

    List<Member> membershipsOf(PersonId person) {
        return database.sql("""
                        select company_id, admin from company_member
                        where person_id = ? and ended_at is null order by id""")
                .param(person.value())
                .query((row, index) -> new Member(
                        new CompanyId(row.getObject("company_id", UUID.class)), person, row.getBoolean("admin")))
                .list();
    }

    /** Joining again is no change. */
    void join(CompanyId company, PersonId person, boolean admin) {
        var added = database.sql("""
                        insert into company_member (company_id, person_id, admin, since) values (?, ?, ?, ?)
                        on conflict (company_id, person_id) where ended_at is null do nothing""")
                .params(company.value(), person.value(), admin, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (added > 0) {
            events.publishEvent(new CompanyEvent.Joined(company, person));
        }
    }

    /** @throws LastAdminRefused when nobody would be left to lead the company's account */
    void leave(CompanyId company, PersonId person) {
        lock(company);
        refuseIfLastAdmin(company, person);
        var ended = database.sql("""
                        update company_member set ended_at = ? where company_id = ? and person_id = ?
                        and ended_at is null""")
                .params(clock.instant().atOffset(ZoneOffset.UTC), company.value(), person.value())
                .update();
        if (ended == 0) {
            throw new NotOnFile();
        }
        events.publishEvent(new CompanyEvent.Left(company, person));
    }

    void rank(CompanyId company, PersonId person, boolean admin) {
        lock(company);
        if (!admin) {
            refuseIfLastAdmin(company, person);
        }
        var changed =
                database.sql("""
                        update company_member set admin = ? where company_id = ? and person_id = ?
                        and ended_at is null""").params(admin, company.value(), person.value()).update();
        if (changed == 0) {
            throw new NotOnFile();
        }
        events.publishEvent(new CompanyEvent.RankChanged(company, person, admin));
    }

    /** Until the transaction ends, nobody joins, leaves or rises here. */
    void lock(CompanyId company) {
        database.sql("select id from company where id = ? for update")
                .param(company.value())
                .query((row, index) -> row)
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    private void refuseIfLastAdmin(CompanyId company, PersonId person) {
        var admins =
                of(company).stream().filter(Member::admin).map(Member::person).toList();
        if (admins.equals(List.of(person))) {
            throw new LastAdminRefused();
        }
    }
}
