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
import kr.oneroof.finance.bank.LoanAccountQueries;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

/**
 * Takes what was paid too much out of the payment ledger when the company itself pays it back, so that no bank is asked
 * again. Whoever books holds the bank's money ({@link #holdFirst}).
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RecoveryService {
    private final LoanAccountQueries accountQueries;
    private final ClaimLineRepository lineRepository;
    private final ClaimRepository repository;
    private final SegmentConverter segments;
    private final ClaimNotifications notifications;
    private final JdbcClient database;

    RecoveryService(
            LoanAccountQueries accountQueries,
            ClaimLineRepository lineRepository,
            ClaimRepository repository,
            SegmentConverter segments,
            ClaimNotifications notifications,
            JdbcClient database) {
        this.accountQueries = accountQueries;
        this.lineRepository = lineRepository;
        this.repository = repository;
        this.segments = segments;
        this.notifications = notifications;
        this.database = database;
    }

    /** Holds the money of the loan's bank, before any row is locked: its settlements wait. */
    public void holdFirst(RequestNumber number) {
        repository.holdBank(accountQueries.require(number).loan().party().bank());
    }

    /**
     * Books, quarter by quarter, what was paid for days that a halt took away. What was approved and has not gone to
     * the bank yet is stopped instead: the order to the bank becomes smaller, and nobody is asked for money that he
     * never got. What else was paid too much, late news of the bank for instance, is not the company's and stays for
     * the bank's next settlement.
     *
     * @param measure the decision that it stands on
     * @param halt its days, on the loan's book already
     * @return how much the company pays back
     */
    public Won takeBack(RequestNumber number, UUID measure, Support.Stretch halt) {
        var account = accountQueries.require(number);
        var paid = lineRepository.paid(List.of(number.value())).getOrDefault(number.value(), Map.of());
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
                repository.holdBack(one.claim, part);
                notifications.stopped(one.claim);
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

    /** What was stopped for a measure before it went, in won. */
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
                        repository.now())
                .update();
    }

    /** Books the opposite of what was taken back for a measure: the ledger is as it was before. */
    public void undo(RequestNumber number, UUID measure) {
        database.sql("""
                        insert into subsidy_payment (number, measure_id, kind, year, quarter, amount, segments, booked_at)
                        select number, measure_id, 'RECOVERY', year, quarter, -sum(amount), '[]', ? from subsidy_payment
                        where measure_id = ? and kind = 'RECOVERY' group by number, measure_id, year, quarter having sum(amount) <> 0""").params(repository.now(), measure).update();
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
                            having sum(amount) <> 0""").params(repository.now(), measure, one.claim).update();
            repository.holdBack(one.claim, -one.won);
            notifications.stopped(one.claim);
        }
    }
}
