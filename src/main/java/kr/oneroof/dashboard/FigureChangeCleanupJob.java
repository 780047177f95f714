package kr.oneroof.dashboard;

import java.time.LocalTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import kr.oneroof.kernel.SeoulClock;

/** Sweeps out notes of changes that no report on the {@link FigureCache} is older than. */
@Configuration(proxyBeanMethods = false)
class FigureChangeCleanupJob {
    static final String SWEEP = "delete from figure_change where at < now() - interval '1 day'";

    @Bean
    RecurringTask<Void> figureChangesSwept(JdbcClient database) {
        return Tasks.recurring("dashboard-changes", Schedules.daily(SeoulClock.SEOUL, LocalTime.of(4, 40)))
                .execute((instance, context) -> database.sql(SWEEP).update());
    }
}
