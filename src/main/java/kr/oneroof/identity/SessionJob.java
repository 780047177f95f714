package kr.oneroof.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import kr.oneroof.kernel.SeoulClock;

/** Notes who timed out, and forgets log-in records that have served their time. */
@Configuration(proxyBeanMethods = false)
class SessionJob {
    private static final Duration OFTEN = Duration.ofMinutes(5);
    /** Long after a link is dead, to answer questions about it. */
    private static final Duration TOKENS_KEPT = Duration.ofDays(30);

    @Bean
    RecurringTask<Void> endedSessions(LoginRecordService records) {
        return Tasks.recurring("identity-ended-sessions", Schedules.fixedDelay(OFTEN))
                .execute((instance, context) -> records.timedOut());
    }

    @Bean
    RecurringTask<Void> oldAttempts(JdbcClient database, SeoulClock clock) {
        return Tasks.recurring("identity-old-attempts", Schedules.daily(SeoulClock.SEOUL, LocalTime.of(3, 30)))
                .execute((instance, context) -> forget(database, clock.instant()));
    }

    /** Attempts that no longer count, and links that have long been dead. */
    static void forget(JdbcClient database, Instant now) {
        database.sql("delete from login_attempt where last_at < ? and (locked_until is null or locked_until < ?)")
                .params(now.minus(LockOutRule.MEMORY).atOffset(ZoneOffset.UTC), now.atOffset(ZoneOffset.UTC))
                .update();
        database.sql("delete from account_token where expires_at < ?")
                .param(now.minus(TOKENS_KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }
}
