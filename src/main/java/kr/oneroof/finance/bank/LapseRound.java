package kr.oneroof.finance.bank;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.RequestNumber;

/** Recommendations that nobody drew in time go back to the volume by themselves (추천 실효). */
@Component
class LapseRound {
    /** A bank may report a draw of the last valid day so many days later: the day of the draw counts, not that of its report. */
    private static final int DAYS_TO_REPORT = 10;

    private final JdbcClient database;
    private final LoanTelling telling;
    private final TransactionOperations each;
    private final HouseClock clock;

    LapseRound(JdbcClient database, LoanTelling telling, TransactionOperations each, HouseClock clock) {
        this.database = database;
        this.telling = telling;
        this.each = each;
        this.clock = clock;
    }

    /** Each by itself: one that fails holds up no other for longer than this night. @return how many lapsed */
    int round() {
        var due = database.sql("select number from loan where not finished and valid_until < ? and extension_asked = '' order by number")
                .param(clock.today().minusDays(DAYS_TO_REPORT)).query(String.class).list();
        due.forEach(number -> each.executeWithoutResult(work -> telling.lapse(new RequestNumber(number))));
        return due.size();
    }
}
