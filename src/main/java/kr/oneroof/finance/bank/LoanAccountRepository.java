package kr.oneroof.finance.bank;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.finance.LoanRecommended;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Stores what banks report about loans, and what the centre decides about their days; nothing is ever overwritten. */
@Repository
class LoanAccountRepository {
    private final JdbcClient database;
    private final SeoulClock clock;

    LoanAccountRepository(JdbcClient database, SeoulClock clock) {
        this.database = database;
        this.clock = clock;
    }

    void open(LoanRecommended told) {
        database.sql("""
                        insert into loan (number, company_id, programme_id, bank_id, approved, rate, decided_on, valid_until)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        told.number().value(),
                        told.company().value(),
                        told.programme(),
                        told.bank(),
                        told.amount().amount(),
                        told.rate().value(),
                        told.decidedOn(),
                        told.validUntil())
                .update();
    }

    /** Locks the loan before anything is written about it. @throws NotOnFile when there is none */
    void lock(RequestNumber number) {
        if (database.sql("select number from loan where number = ? for no key update")
                .param(number.value())
                .query(String.class)
                .list()
                .isEmpty()) {
            throw new NotOnFile();
        }
    }

    /** Locks those loans that the bank keeps, sorted by number. */
    void lock(UUID bank, List<String> numbers) {
        database.sql("select number from loan where bank_id = ? and number = any(?) order by number for no key update")
                .params(bank, numbers.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** Programmes of those loans that the bank keeps, sorted by id. */
    List<UUID> programmesOf(UUID bank, List<String> numbers) {
        return database.sql(
                        "select distinct programme_id from loan where bank_id = ? and number = any(?) order by programme_id")
                .params(bank, numbers.toArray(String[]::new))
                .query(UUID.class)
                .list();
    }

    void move(RequestNumber number, LoanAccount.Entry entry, PersonId clerk) {
        database.sql(
                        "insert into loan_movement (id, number, kind, on_day, won, corrects, told_by, told_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(entry.id(), number.value(), entry.kind(), entry.on(), entry.won())
                .param(entry.corrects())
                .params(clerk.value(), now())
                .update();
    }

    void drawn(RequestNumber number, @Nullable LocalDate first, boolean whole, String account) {
        database.sql("""
                        update loan set first_drawn_on = ?, finished = finished or ?,
                            account = case when account = '' then ? else account end
                        where number = ?""").param(first).params(whole, account, number.value()).update();
    }

    void rate(RequestNumber number, LoanChange change, PersonId clerk) {
        database.sql("insert into loan_rate (number, from_day, rate, told_by, told_at) values (?, ?, ?, ?, ?)")
                .params(number.value(), change.day(), change.value(), clerk.value(), now())
                .update();
    }

    void arrears(RequestNumber number, LocalDate from, @Nullable LocalDate until, PersonId clerk) {
        database.sql("insert into loan_arrears (number, from_day, until_day, told_by, told_at) values (?, ?, ?, ?, ?)")
                .params(number.value(), from)
                .param(until)
                .params(clerk.value(), now())
                .update();
    }

    void voidArrears(RequestNumber number, LocalDate from, PersonId clerk) {
        database.sql(
                        "insert into loan_arrears (number, from_day, until_day, told_by, told_at, void) values (?, ?, ?, ?, ?, true)")
                .params(number.value(), from, from, clerk.value(), now())
                .update();
    }

    /** After a correction nothing is drawn. */
    void reopen(RequestNumber number) {
        database.sql("update loan set finished = false, first_drawn_on = null where number = ?")
                .param(number.value())
                .update();
    }

    void changeBank(RequestNumber number, UUID bank) {
        database.sql("update loan set bank_id = ? where number = ?")
                .params(bank, number.value())
                .update();
    }

    /** Whether the part that was not drawn went back to the volume already. */
    boolean isReleased(RequestNumber number) {
        return database.sql("select released_on is not null from loan where number = ?")
                .param(number.value())
                .query(Boolean.class)
                .single();
    }

    void release(RequestNumber number, LocalDate on) {
        database.sql("update loan set released_on = ? where number = ?")
                .params(on, number.value())
                .update();
    }

    void askForTime(RequestNumber number, String why) {
        database.sql("update loan set extension_asked = ? where number = ?")
                .params(why, number.value())
                .update();
    }

    void extend(RequestNumber number, LocalDate until) {
        database.sql("update loan set extension_asked = '', extended = true, valid_until = ? where number = ?")
                .params(until, number.value())
                .update();
    }

    void lapse(RequestNumber number, LocalDate on) {
        database.sql("update loan set finished = true, lapsed_on = ?, released_on = ? where number = ?")
                .params(on, on, number.value())
                .update();
    }

    UUID halt(RequestNumber number, LocalDate from, @Nullable LocalDate until) {
        var id = UUID.randomUUID();
        database.sql("insert into loan_halt values (?, ?, ?, ?, ?)")
                .params(id, number.value(), from)
                .param(until)
                .param(now())
                .update();
        return id;
    }

    RequestNumber numberOf(UUID halt) {
        return new RequestNumber(database.sql("select number from loan_halt where id = ?")
                .param(halt)
                .query(String.class)
                .single());
    }

    void undoHalt(UUID halt) {
        database.sql("insert into loan_halt_undone values (?, ?) on conflict do nothing")
                .params(halt, now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
