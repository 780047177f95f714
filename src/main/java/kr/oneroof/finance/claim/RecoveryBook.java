package kr.oneroof.finance.claim;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.finance.bank.LoanBooks;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

@Service
@Transactional(propagation = Propagation.MANDATORY)
class RecoveryBook implements Recoveries {
    private final LoanBooks books;
    private final LineRows rows;
    private final SegmentText segments;
    private final JdbcClient database;
    private final HouseClock clock;

    RecoveryBook(LoanBooks books, LineRows rows, SegmentText segments, JdbcClient database, HouseClock clock) {
        this.books = books;
        this.rows = rows;
        this.segments = segments;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Won takeBack(RequestNumber number) {
        var account = books.require(number);
        var paid = rows.paid(List.of(number.value())).getOrDefault(number.value(), Map.of());
        var lines = Settlement.adjustments(account, paid.keySet().stream().sorted((one, two) -> one.firstDay().compareTo(two.firstDay())).toList(),
                paid).stream().filter(line -> line.amount() < 0).toList();
        lines.forEach(this::book);
        return new Won(-lines.stream().mapToLong(Settlement.Line::amount).sum());
    }

    private void book(Settlement.Line line) {
        database.sql("""
                        insert into subsidy_payment (number, kind, year, quarter, amount, segments, booked_at)
                        values (?, 'RECOVERY', ?, ?, ?, ?::jsonb, ?)""")
                .params(line.number().value(), line.quarter().year(), line.quarter().number(), line.amount(), segments.write(line.segments()),
                        clock.instant().atOffset(ZoneOffset.UTC)).update();
    }

    @Override
    public void undo(RequestNumber number) {
        database.sql("""
                        insert into subsidy_payment (number, kind, year, quarter, amount, segments, booked_at)
                        select number, 'RECOVERY', year, quarter, -sum(amount), '[]', ? from subsidy_payment
                        where number = ? and kind = 'RECOVERY' group by number, year, quarter having sum(amount) <> 0""")
                .params(clock.instant().atOffset(ZoneOffset.UTC), number.value()).update();
    }
}
