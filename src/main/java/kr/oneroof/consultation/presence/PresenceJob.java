package kr.oneroof.consultation.presence;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;

import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import kr.oneroof.kernel.SeoulClock;

/** Deletes every night who was in a case the day before. */
@Component
class PresenceJob {
    private final JdbcClient database;
    private final SeoulClock clock;

    PresenceJob(JdbcClient database, SeoulClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Bean
    static RecurringTask<Void> leftCases(PresenceJob job) {
        return Tasks.recurring("consultation-presence", Schedules.daily(SeoulClock.SEOUL, LocalTime.of(3, 50)))
                .execute((instance, context) -> job.forget());
    }

    @Transactional
    void forget() {
        database.sql("delete from case_presence where seen_at < ?")
                .param(clock.instant().minus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC))
                .update();
    }
}
