package kr.oneroof.identity;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SearchText;
import kr.oneroof.kernel.SeoulClock;

/** Reads what the administrator's pages show: one statement each, however long the list. */
@Component
class AccountAdministrationQueries {
    static final int PAGE = 30;

    private final JdbcClient database;

    AccountAdministrationQueries(JdbcClient database) {
        this.database = database;
    }

    List<AccountAdministrationService.Row> search(String words, @Nullable PersonId after) {
        return database.sql("""
                        select id, email, name, unit, disabled_at is not null as disabled, coalesce((select
                            string_agg(role, ',' order by role) from person_role where person_id = person.id), '') as roles
                        from person
                        where email > coalesce((select last.email from person last where last.id = cast(? as uuid)), '')
                        and search_text like all (?)
                        order by email limit ?""")
                .param(after == null ? null : after.toString())
                .param(SearchText.patterns(words))
                .param(PAGE + 1)
                .query((row, index) -> new AccountAdministrationService.Row(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("email"),
                        row.getString("name"),
                        row.getString("unit"),
                        row.getString("roles"),
                        row.getBoolean("disabled")))
                .list();
    }

    List<AccountAdministrationService.Grant> historyOf(PersonId person) {
        return database.sql("""
                        select h.role, h.granted, p.name, h.at from person_role_history h
                        left join person p on p.id = h.by_person where h.person_id = ? order by h.id desc limit 100""")
                .param(person.value())
                .query((row, index) -> new AccountAdministrationService.Grant(
                        Role.valueOf(row.getString(1)),
                        row.getBoolean(2),
                        row.getString(3),
                        LocalDateTime.ofInstant(row.getTimestamp(4).toInstant(), SeoulClock.SEOUL)))
                .list();
    }

    /** How many administrators may log in besides this one; they stay so until the transaction ends. */
    int otherAdmins(PersonId person) {
        return database.sql("""
                        select p.id from person p where p.disabled_at is null and p.password_hash is not null and p.id <> ?
                        and exists (select from person_role r where r.person_id = p.id and r.role = 'ADMIN')
                        order by p.id for update""").param(person.value()).query(UUID.class).list().size();
    }
}
