package kr.oneroof.advisory.panel;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/** What hangs on an expert: fields, languages, industries, hours, terms, leave, ties and the story. */
@Repository
class ExpertDetailRepository {
    private final JdbcClient database;
    private final SeoulClock clock;

    ExpertDetailRepository(JdbcClient database, SeoulClock clock) {
        this.database = database;
        this.clock = clock;
    }

    void keepSkills(PersonId expert, Skills skills) {
        for (var table : List.of("field", "language", "industry", "hours")) {
            database.sql("delete from advisory_expert_" + table + " where person_id = ?")
                    .param(expert.value())
                    .update();
        }
        for (var place = 0; place < skills.fields().size(); place++) {
            database.sql("insert into advisory_expert_field values (?, ?, ?)")
                    .params(expert.value(), place, skills.fields().get(place).name())
                    .update();
        }
        skills.languages()
                .forEach(one -> database.sql("insert into advisory_expert_language values (?, ?)")
                        .params(expert.value(), one.name())
                        .update());
        skills.industries()
                .forEach(one -> database.sql("insert into advisory_expert_industry values (?, ?)")
                        .params(expert.value(), one)
                        .update());
        skills.hours()
                .forEach((day, hours) -> database.sql("insert into advisory_expert_hours values (?, ?, ?, ?)")
                        .params(expert.value(), day.getValue(), hours.from(), hours.until())
                        .update());
    }

    /** @return false when this very form came before */
    boolean addTerm(PersonId expert, ExpertAppointment term, boolean renewal, PersonId by) {
        return database.sql("""
                        insert into advisory_term (id, person_id, from_day, to_day, renewal, appointed_by, appointed_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                        .params(term.id(), expert.value(), term.from(), term.to(), renewal, by.value(), now())
                        .update()
                == 1;
    }

    boolean hasTerm(UUID key, PersonId expert) {
        return database.sql("select exists (select from advisory_term where id = ? and person_id = ?)")
                .params(key, expert.value())
                .query(Boolean.class)
                .single();
    }

    /** A dismissal: the running term ends today, later ones never begin. */
    void cutTerms(PersonId expert, LocalDate today) {
        database.sql("delete from advisory_term where person_id = ? and from_day > ?")
                .params(expert.value(), today)
                .update();
        database.sql("update advisory_term set to_day = ? where person_id = ? and to_day > ?")
                .params(today, expert.value(), today)
                .update();
    }

    boolean addLeave(PersonId expert, ExpertLeave leave, PersonId by) {
        return database.sql("""
                        insert into advisory_leave (id, person_id, first_day, last_day, entered_by, entered_at)
                        values (?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                        .params(leave.id(), expert.value(), leave.firstDay(), leave.lastDay(), by.value(), now())
                        .update()
                == 1;
    }

    boolean withdrawLeave(PersonId expert, UUID leave) {
        return database.sql(
                                "update advisory_leave set withdrawn_at = ? where id = ? and person_id = ? and withdrawn_at is null")
                        .params(now(), leave, expert.value())
                        .update()
                == 1;
    }

    boolean addTie(PersonId expert, Tie tie, PersonId by) {
        return database.sql("""
                        insert into advisory_tie (id, person_id, kind, firm, firm_key, business_number, ended_on, entered_by,
                                                  entered_at)
                        values (:id, :person, :kind, :firm, :key, :number, :ended, :by, :at)
                        on conflict (id) do nothing""")
                        .param("id", tie.id())
                        .param("person", expert.value())
                        .param("kind", tie.kind().name())
                        .param("firm", tie.firm().name())
                        .param("key", tie.firm().key())
                        .param("number", tie.firm().businessNumber())
                        .param("ended", tie.endedOn())
                        .param("by", by.value())
                        .param("at", now())
                        .update()
                == 1;
    }

    boolean dropTie(PersonId expert, UUID tie) {
        return database.sql("delete from advisory_tie where id = ? and person_id = ?")
                        .params(tie, expert.value())
                        .update()
                == 1;
    }

    /** @param by null for the house itself */
    void note(PersonId expert, String deed, String reason, @Nullable PersonId by) {
        database.sql("""
                        insert into advisory_expert_story (person_id, deed, reason, by_person, at)
                        values (:person, :deed, :reason, :by, :at)""")
                .param("person", expert.value())
                .param("deed", deed)
                .param("reason", reason)
                .param("by", by == null ? null : by.value())
                .param("at", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
