package kr.oneroof.finance.claim;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.finance.Support;
import kr.oneroof.finance.bank.LoanBooks;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

@Service
@Transactional(propagation = Propagation.MANDATORY)
class RecoveryBook implements Recoveries {
    private final LoanBooks books;
    private final LineRows rows;
    private final ClaimStore store;
    private final SegmentText segments;
    private final Afterwards afterwards;
    private final JdbcClient database;

    RecoveryBook(
            LoanBooks books,
            LineRows rows,
            ClaimStore store,
            SegmentText segments,
            Afterwards afterwards,
            JdbcClient database) {
        this.books = books;
        this.rows = rows;
        this.store = store;
        this.segments = segments;
        this.afterwards = afterwards;
        this.database = database;
    }

    @Override
    public void holdFirst(RequestNumber number) {
        store.holdBank(books.require(number).loan().party().bank());
    }

    @Override
    public Won takeBack(RequestNumber number, UUID measure, Support.Stretch halt) {
        var account = books.require(number);
        var paid = rows.paid(List.of(number.value())).getOrDefault(number.value(), Map.of());
        var lines = Settlement.recovered(account, account.without(halt), paid);
        var recovered = 0L;
        for (var line : lines) {
            var rest = -line.amount() - stop(line, measure);
            if (rest > 0) {
                book(line.of(-rest), measure);
                recovered += rest;
            }
        }
        return new Won(recovered);
    }

    /** What of a line has not gone yet. */
    private record Pending(UUID claim, long won) {}

    /** Takes as much of it as has not gone out of the orders that wait to be paid. @return how much, in won */
    private long stop(Settlement.Line line, UUID measure) {
        var stopped = 0L;
        for (var one : pending(line)) {
            var part = Math.min(-line.amount() - stopped, one.won);
            if (part > 0) {
                book(line.of(-part), measure, "STOPPED", one.claim);
                store.holdBack(one.claim, part);
                afterwards.stopped(one.claim);
                stopped += part;
            }
        }
        return stopped;
    }

    private List<Pending> pending(Settlement.Line line) {
        return database.sql("""
                        select c.id, least(sum(p.amount), c.payable - c.held) as won from subsidy_payment p
                        join subsidy_claim c on c.id = p.claim_id and c.state = 'APPROVED'
                        where p.number = ? and p.year = ? and p.quarter = ? group by c.id, c.approved_at order by c.approved_at desc, c.id""")
                .params(
                        line.number().value(),
                        line.quarter().year(),
                        line.quarter().number())
                .query((row, index) -> new Pending(row.getObject("id", UUID.class), row.getLong("won")))
                .list();
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Won stopped(UUID measure) {
        return new Won(database.sql(
                        "select coalesce(-sum(amount), 0) from subsidy_payment where measure_id = ? and kind = 'STOPPED'")
                .param(measure)
                .query(Long.class)
                .single());
    }

    private void book(Settlement.Line line, UUID measure) {
        book(line, measure, "RECOVERY", null);
    }

    private void book(Settlement.Line line, UUID measure, String kind, @Nullable UUID claim) {
        database.sql("""
                        insert into subsidy_payment (claim_id, number, measure_id, kind, year, quarter, amount, segments, booked_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)""")
                .param(claim)
                .params(
                        line.number().value(),
                        measure,
                        kind,
                        line.quarter().year(),
                        line.quarter().number(),
                        line.amount(),
                        segments.write(line.segments()),
                        store.now())
                .update();
    }

    @Override
    public void undo(RequestNumber number, UUID measure) {
        database.sql("""
                        insert into subsidy_payment (number, measure_id, kind, year, quarter, amount, segments, booked_at)
                        select number, measure_id, 'RECOVERY', year, quarter, -sum(amount), '[]', ? from subsidy_payment
                        where measure_id = ? and kind = 'RECOVERY' group by number, measure_id, year, quarter having sum(amount) <> 0""").params(store.now(), measure).update();
        release(measure);
    }

    /** What waits still is paid after all; what was paid without it comes with the bank's next settlement. */
    private void release(UUID measure) {
        var waiting = database.sql("""
                        select p.claim_id, -sum(p.amount) as won from subsidy_payment p join subsidy_claim c on c.id = p.claim_id and c.state = 'APPROVED'
                        where p.measure_id = ? and p.kind = 'STOPPED' group by p.claim_id having sum(p.amount) <> 0""")
                .param(measure)
                .query((row, index) -> new Pending(row.getObject("claim_id", UUID.class), row.getLong("won")))
                .list();
        for (var one : waiting) {
            database.sql("""
                            insert into subsidy_payment (claim_id, number, measure_id, kind, year, quarter, amount, segments, booked_at)
                            select claim_id, number, measure_id, 'STOPPED', year, quarter, -sum(amount), '[]', ? from subsidy_payment
                            where measure_id = ? and kind = 'STOPPED' and claim_id = ? group by claim_id, number, measure_id, year, quarter
                            having sum(amount) <> 0""").params(store.now(), measure, one.claim).update();
            store.holdBack(one.claim, -one.won);
            afterwards.stopped(one.claim);
        }
    }
}
