package kr.oneroof.finance.claim;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.finance.Support;
import kr.oneroof.finance.bank.LoanBooks;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

@Service
@Transactional(propagation = Propagation.MANDATORY)
class RecoveryBook implements Recoveries {
    private final LoanBooks books;
    private final LineRows rows;
    private final ClaimStore store;
    private final SegmentText segments;
    private final JdbcClient database;
    private final HouseClock clock;

    RecoveryBook(LoanBooks books, LineRows rows, ClaimStore store, SegmentText segments, JdbcClient database, HouseClock clock) {
        this.books = books;
        this.rows = rows;
        this.store = store;
        this.segments = segments;
        this.database = database;
        this.clock = clock;
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
        lines.forEach(line -> book(line, measure));
        return new Won(-lines.stream().mapToLong(Settlement.Line::amount).sum());
    }

    private void book(Settlement.Line line, UUID measure) {
        database.sql("""
                        insert into subsidy_payment (number, measure_id, kind, year, quarter, amount, segments, booked_at)
                        values (?, ?, 'RECOVERY', ?, ?, ?, ?::jsonb, ?)""")
                .params(line.number().value(), measure, line.quarter().year(), line.quarter().number(), line.amount(), segments.write(line.segments()),
                        clock.instant().atOffset(ZoneOffset.UTC)).update();
    }

    @Override
    public void undo(RequestNumber number, UUID measure) {
        database.sql("""
                        insert into subsidy_payment (number, measure_id, kind, year, quarter, amount, segments, booked_at)
                        select number, measure_id, 'RECOVERY', year, quarter, -sum(amount), '[]', ? from subsidy_payment
                        where measure_id = ? group by number, measure_id, year, quarter having sum(amount) <> 0""")
                .params(clock.instant().atOffset(ZoneOffset.UTC), measure).update();
    }
}
