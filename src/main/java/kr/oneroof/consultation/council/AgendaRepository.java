package kr.oneroof.consultation.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.consultation.Complexity;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** The rows of items and decisions. Whoever writes holds the meeting's row. */
@Component
class AgendaRepository {
    private final JdbcClient database;
    private final SeoulClock clock;

    AgendaRepository(JdbcClient database, SeoulClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** An item as its row stands. */
    record Row(UUID id, UUID meeting, RequestNumber number, String question, AgendaItemState state) {}

    Optional<Row> find(UUID item) {
        return database.sql("select * from council_item where id = ?")
                .param(item)
                .query(AgendaRepository::row)
                .optional();
    }

    /** @throws NotOnFile when it is another meeting's, or was taken off */
    Row require(UUID meeting, UUID item) {
        return find(item)
                .filter(row -> row.meeting().equals(meeting) && row.state() != AgendaItemState.REMOVED)
                .orElseThrow(NotOnFile::new);
    }

    /** In their order, those that were taken off left out. */
    List<Row> of(UUID meeting) {
        return database.sql(
                        "select * from council_item where meeting_id = ? and state <> 'REMOVED' order by position, id")
                .param(meeting)
                .query(AgendaRepository::row)
                .list();
    }

    int waiting(UUID meeting) {
        return Math.toIntExact(of(meeting).stream()
                .filter(row -> row.state() == AgendaItemState.OPEN)
                .count());
    }

    boolean waits(RequestNumber number) {
        return database.sql("select exists (select from council_item where number = ? and state = 'OPEN')")
                .param(number.value())
                .query(Boolean.class)
                .single();
    }

    /** The case, which stays as it is until this transaction ends. */
    TabledCase lockCase(RequestNumber number) {
        return database.sql("""
                        select company_id, status, complexity, confidential, consultant_id from consultation_case
                        where number = ? for share""")
                .param(number.value())
                .query((row, index) -> new TabledCase(
                        number,
                        new CompanyId(row.getObject("company_id", UUID.class)),
                        CaseStatus.valueOf(row.getString("status")),
                        complexity(row.getString("complexity")),
                        row.getBoolean("confidential"),
                        person(row.getObject("consultant_id", UUID.class))))
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    /** @param by empty when the house carries it on */
    void add(Row item, @Nullable PersonId by) {
        database.sql("""
                        insert into council_item (id, meeting_id, number, position, question, state, added_by, added_at)
                        values (:id, :meeting, :number, 1 + (select coalesce(max(position), 0) from council_item
                                where meeting_id = :meeting), :question, 'OPEN', :by, :now)""")
                .param("id", item.id())
                .param("meeting", item.meeting())
                .param("number", item.number().value())
                .param("question", item.question())
                .param("by", by == null ? null : by.value())
                .param("now", now())
                .update();
    }

    void turn(UUID item, AgendaItemState state) {
        database.sql("update council_item set state = ? where id = ?")
                .params(state.name(), item)
                .update();
    }

    /** Changes places with the one above; the first stays where it is. */
    void moveUp(UUID meeting, UUID item) {
        var rows = of(meeting);
        for (var at = 1; at < rows.size(); at++) {
            if (rows.get(at).id().equals(item)) {
                swap(item, rows.get(at - 1).id());
            }
        }
    }

    private void swap(UUID one, UUID other) {
        database.sql("""
                        update council_item i set position = o.position from council_item o
                        where (i.id = :one and o.id = :other) or (i.id = :other and o.id = :one)""").param("one", one).param("other", other).update();
    }

    void decide(UUID item, Resolution resolution, @Nullable LocalDate dueOn, PersonId by) {
        database.sql("""
                        insert into council_decision (item_id, verdict, applicant_text, internal_text, responsible, due_on,
                            decided_by, decided_at)
                        values (:item, :verdict, :applicant, :internal, :responsible, :due, :by, :now)""")
                .param("item", item)
                .param("verdict", resolution.verdict().name())
                .param("applicant", resolution.applicantText())
                .param("internal", resolution.internalText())
                .param("responsible", resolution.responsible())
                .param("due", dueOn)
                .param("by", by.value())
                .param("now", now())
                .update();
        turn(item, AgendaItemState.DECIDED);
    }

    /** @return false when it was done before, or nobody had to do anything */
    boolean markDone(UUID item, String word, PersonId by) {
        return database.sql("""
                        insert into council_done (item_id, word, by, at)
                        select item_id, ?, ?, ? from council_decision where item_id = ? and due_on is not null
                        on conflict do nothing""").params(word, by.value(), now(), item).update() == 1;
    }

    /** Postponed, or of a meeting that was called off, and still to be solved: they go to the next meeting. */
    List<Row> pending() {
        return database.sql("""
                        select p.* from (select distinct on (i.number) i.*, d.verdict from council_item i
                                         left join council_decision d on d.item_id = i.id
                                         order by i.number, i.added_at desc, i.position desc) p
                        join consultation_case c on c.number = p.number
                        where (p.state = 'CALLED_OFF' or p.verdict = 'POSTPONED') and c.complexity = 'COMPLEX'
                          and c.status in ('TRIAGED', 'IN_PROGRESS', 'SUPPLEMENT_REQUESTED', 'TRANSFERRED')
                        order by p.added_at, p.position""").query(AgendaRepository::row).list();
    }

    void correct(UUID key, UUID meeting, String text, PersonId by) {
        database.sql("""
                        insert into council_correction (id, meeting_id, body, by, at) values (?, ?, ?, ?, ?)
                        on conflict do nothing""").params(key, meeting, text, by.value(), now()).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("meeting_id", UUID.class),
                new RequestNumber(row.getString("number")),
                row.getString("question"),
                AgendaItemState.valueOf(row.getString("state")));
    }

    private static @Nullable Complexity complexity(@Nullable String name) {
        return name == null ? null : Complexity.valueOf(name);
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
