package kr.oneroof.notice;

import java.time.LocalTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import kr.oneroof.kernel.SeoulClock;

/** Letters are no archive: what was sent three months ago leaves the outbox. The inbox keeps what people were told. */
@Configuration(proxyBeanMethods = false)
class OutboxCleanupJob {
    static final String SWEEP = "delete from notice_outbox where sent_at < now() - interval '90 days'";

    @Bean
    RecurringTask<Void> oldLetters(JdbcClient jdbc) {
        return Tasks.recurring("notice-old-letters", Schedules.daily(SeoulClock.SEOUL, LocalTime.of(3, 40)))
                .execute((instance, context) -> jdbc.sql(SWEEP).update());
    }
}
