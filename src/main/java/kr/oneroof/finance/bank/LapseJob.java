package kr.oneroof.finance.bank;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Gives recommendations that nobody drew in time back to the volume, before the day begins (추천 실효). */
@Configuration(proxyBeanMethods = false)
class LapseJob {
    /**
     * 은행은 대출 현황을 달마다 보고한다 (김해시 중소기업육성기금 조례 제20조): a draw of the last valid day may be reported so many days later, and
     * counts by its own day.
     */
    private static final int DAYS_TO_REPORT = 31;
    /** For so many days after the last draw was reported, the clerk can correct a mistake. */
    private static final int DAYS_TO_MEND = 7;

    private final JdbcClient database;
    private final LoanDeadlineService deadlines;
    private final TransactionOperations each;
    private final SeoulClock clock;

    LapseJob(JdbcClient database, LoanDeadlineService deadlines, TransactionOperations each, SeoulClock clock) {
        this.database = database;
        this.deadlines = deadlines;
        this.each = each;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> recommendationsNobodyDrew() {
        return Tasks.recurring("finance-lapses", Schedules.daily(SeoulClock.SEOUL, LocalTime.of(0, 40)))
                .execute((instance, context) -> lapse());
    }

    /**
     * Each loan has a transaction of its own: one that fails keeps no other waiting. @return how many gave something
     * back
     */
    int lapse() {
        var late = database.sql(
                        "select number from loan where not finished and valid_until < ? and extension_asked = '' order by number")
                .param(clock.today().minusDays(DAYS_TO_REPORT))
                .query(String.class)
                .list();
        late.forEach(number -> each.executeWithoutResult(status -> deadlines.lapse(new RequestNumber(number))));
        var whole = database.sql("""
                        select number from loan l where finished and released_on is null and not exists (select from loan_movement m
                            where m.number = l.number and m.told_at > ?) order by number""")
                .param(clock.instant().minus(Duration.ofDays(DAYS_TO_MEND)).atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
        whole.forEach(number -> each.executeWithoutResult(status -> deadlines.release(new RequestNumber(number))));
        return late.size() + whole.size();
    }
}
