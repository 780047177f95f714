package kr.oneroof.kernel;

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

/**
 * Forgets news that arrived and counts that are over: tables of the machinery, of which nobody wants to read old rows.
 */
@Configuration(proxyBeanMethods = false)
class EventCleanupJob {
    private static final Duration NEWS_KEPT = Duration.ofDays(7);

    @Bean
    RecurringTask<Void> oldNews(JdbcClient database, SeoulClock clock) {
        return Tasks.recurring("kernel-old-news", Schedules.daily(SeoulClock.SEOUL, LocalTime.of(4, 10)))
                .execute((instance, context) -> forget(database, clock.instant()));
    }

    /** News that did not arrive stays, to be sent again; counts stay while they may still refuse. */
    static void forget(JdbcClient database, Instant now) {
        database.sql("delete from event_publication where completion_date < ?")
                .param(now.minus(NEWS_KEPT).atOffset(ZoneOffset.UTC))
                .update();
        database.sql("delete from request_count where ends_at < ?")
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
