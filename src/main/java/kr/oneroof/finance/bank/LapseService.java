package kr.oneroof.finance.bank;

import java.time.Duration;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Recommendations that nobody drew in time go back to the volume by themselves (추천 실효). */
@Component
class LapseService {
    /**
     * 은행은 대출 현황을 달마다 보고한다 (김해시 중소기업육성기금 조례 제20조): a draw of the last valid day may be told so many days later, and
     * counts by its own day.
     */
    private static final int DAYS_TO_REPORT = 31;
    /** For so many days after the last draw was told, a slip of the clerk's can be mended. */
    private static final int DAYS_TO_MEND = 7;

    private final JdbcClient database;
    private final LoanAccountService accountService;
    private final TransactionOperations each;
    private final SeoulClock clock;

    LapseService(JdbcClient database, LoanAccountService accountService, TransactionOperations each, SeoulClock clock) {
        this.database = database;
        this.accountService = accountService;
        this.each = each;
        this.clock = clock;
    }

    /**
     * Each by itself: one that fails holds up no other for longer than this night. @return how many lapsed or gave back
     */
    int round() {
        var due = database.sql(
                        "select number from loan where not finished and valid_until < ? and extension_asked = '' order by number")
                .param(clock.today().minusDays(DAYS_TO_REPORT))
                .query(String.class)
                .list();
        due.forEach(number -> each.executeWithoutResult(work -> accountService.lapse(new RequestNumber(number))));
        var whole = database.sql("""
                        select number from loan l where finished and released_on is null and not exists (select from loan_movement m
                            where m.number = l.number and m.told_at > ?) order by number""")
                .param(clock.instant().minus(Duration.ofDays(DAYS_TO_MEND)).atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
        whole.forEach(number -> each.executeWithoutResult(work -> accountService.release(new RequestNumber(number))));
        return due.size() + whole.size();
    }
}
