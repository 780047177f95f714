package kr.oneroof.finance.aftercare;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.finance.review.LoanReviewService;
import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;

/** The rows of measures and of what is paid back. */
@Repository
class AftercareMeasureRepository {
    static final String READ = """
            select m.*, c.name as company_name, l.company_id from loan_measure m join loan l on l.number = m.number
            join company c on c.id = l.company_id
            """;

    private final JdbcClient database;
    private final LoanReviewService reviews;
    private final SeoulClock clock;

    AftercareMeasureRepository(JdbcClient database, LoanReviewService reviews, SeoulClock clock) {
        this.database = database;
        this.reviews = reviews;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    /** @throws NotOnFile for whoever stepped aside */
    void requireOpen(PersonId person, RequestNumber number) {
        if (reviews.bars(person, number)) {
            throw new NotOnFile();
        }
    }

    void add(UUID id, RequestNumber number, AftercareMeasure.Matter matter, LocalDate hearingUntil, PersonId officer) {
        database.sql("""
                        insert into loan_measure (id, number, cause, action, occurred_on, from_day, until_day, evidence, state, hearing_until,
                            proposed_by, proposed_at)
                        values (:id, :number, :cause, :action, :occurred, :from, :until, :evidence, 'HEARING', :hearing, :by, :at)""")
                .param("id", id)
                .param("number", number.value())
                .param("cause", matter.cause().name())
                .param("action", matter.action().name())
                .param("occurred", matter.occurredOn())
                .param("from", matter.from())
                .param("until", matter.until())
                .param("evidence", matter.evidence())
                .param("hearing", hearingUntil)
                .param("by", officer.value())
                .param("at", now())
                .update();
    }

    /** Without holding the row. @throws NotOnFile when there is none */
    RequestNumber numberOf(UUID measure) {
        return database.sql("select number from loan_measure where id = ?")
                .param(measure)
                .query((row, index) -> new RequestNumber(row.getString(1)))
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    /** Whoever changes a measure holds it. @throws NotOnFile when there is none */
    AftercareMeasure hold(UUID measure) {
        return database.sql(READ + "where m.id = ? for update of m")
                .param(measure)
                .query(AftercareMeasureRepository::measure)
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    void heard(UUID measure, String words) {
        database.sql("update loan_measure set heard = ?, heard_at = ? where id = ?")
                .params(words, now(), measure)
                .update();
    }

    void decide(UUID measure, AftercareMeasureState state, @Nullable UUID halt, String word, PersonId by) {
        database.sql(
                        "update loan_measure set state = ?, halt_id = ?, word = ?, decided_by = ?, decided_at = ? where id = ?")
                .param(state.name())
                .param(halt)
                .params(word, by.value(), now(), measure)
                .update();
    }

    /** The measure ends earlier than it would have. */
    void end(UUID measure, LocalDate until, UUID halt) {
        database.sql("update loan_measure set until_day = ?, halt_id = ? where id = ?")
                .params(until, halt, measure)
                .update();
    }

    void paper(UUID measure, UUID paper) {
        database.sql("update loan_measure set paper_id = ? where id = ?")
                .params(paper, measure)
                .update();
    }

    Optional<UUID> paperOf(UUID measure) {
        return database.sql("select paper_id from loan_measure where id = ? and paper_id is not null")
                .param(measure)
                .query(UUID.class)
                .optional();
    }

    /** Whether another recovery was decided on top of this one. */
    boolean isOvertaken(UUID measure) {
        return database.sql("""
                        select exists (select from loan_measure one join loan_measure later on later.number = one.number
                            and later.action = 'RECOVER' and later.state = 'DECIDED' and later.decided_at > one.decided_at
                            where one.id = ?)""").param(measure).query(Boolean.class).single();
    }

    void undo(UUID measure, String word) {
        database.sql("update loan_measure set state = 'UNDONE', word = ? where id = ?")
                .params(word, measure)
                .update();
        database.sql("update recovery_order set cancelled_on = ? where measure_id = ? and cancelled_on is null")
                .params(today(), measure)
                .update();
    }

    void order(RecoveryOrder order) {
        database.sql("""
                        insert into recovery_order (measure_id, number, principal, rate, months, interest, instalments, noticed_on, due_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        order.measure(),
                        order.number().value(),
                        order.principal().amount(),
                        order.rate().value(),
                        order.months(),
                        order.interest().amount(),
                        order.instalments(),
                        order.noticedOn(),
                        order.dueOn())
                .update();
    }

    void received(UUID measure, LocalDate day, Won amount, PersonId officer) {
        database.sql(
                        "insert into recovery_payment (measure_id, paid_on, won, recorded_by, recorded_at) values (?, ?, ?, ?, ?)")
                .params(measure, day, amount.amount(), officer.value(), now())
                .update();
    }

    void refunded(UUID measure, LocalDate day, Won amount, PersonId officer) {
        database.sql(
                        "insert into recovery_refund (measure_id, paid_on, won, recorded_by, recorded_at) values (?, ?, ?, ?, ?)")
                .params(measure, day, amount.amount(), officer.value(), now())
                .update();
    }

    Optional<RecoveryOrder> recovery(UUID measure) {
        var paid = database.sql("select paid_on, won from recovery_payment where measure_id = ? order by serial")
                .param(measure)
                .query((row, index) ->
                        new RecoveryOrder.Payment(row.getObject(1, LocalDate.class), new Won(row.getLong(2))))
                .list();
        var back = database.sql("select coalesce(sum(won), 0) from recovery_refund where measure_id = ?")
                .param(measure)
                .query(Long.class)
                .single();
        return database.sql("select * from recovery_order where measure_id = ?")
                .param(measure)
                .query((row, index) -> new RecoveryOrder(
                        measure,
                        new RequestNumber(row.getString("number")),
                        new Won(row.getLong("principal")),
                        new BasisPoints(row.getInt("rate")),
                        row.getInt("months"),
                        row.getInt("instalments"),
                        row.getObject("noticed_on", LocalDate.class),
                        row.getObject("cancelled_on", LocalDate.class),
                        paid,
                        new Won(back)))
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    static AftercareMeasure measure(ResultSet row, int index) throws SQLException {
        var decider = row.getObject("decided_by", UUID.class);
        return new AftercareMeasure(
                row.getObject("id", UUID.class),
                new RequestNumber(row.getString("number")),
                new CompanyId(row.getObject("company_id", UUID.class)),
                row.getString("company_name"),
                new AftercareMeasure.Matter(
                        AftercareCause.valueOf(row.getString("cause")),
                        AftercareAction.valueOf(row.getString("action")),
                        row.getObject("occurred_on", LocalDate.class),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class),
                        row.getString("evidence")),
                AftercareMeasureState.valueOf(row.getString("state")),
                new AftercareMeasure.Hearing(row.getObject("hearing_until", LocalDate.class), row.getString("heard")),
                new AftercareMeasure.Hands(
                        new PersonId(row.getObject("proposed_by", UUID.class)),
                        decider == null ? null : new PersonId(decider),
                        row.getObject("halt_id", UUID.class)),
                row.getString("word"));
    }
}
