package kr.oneroof.audit;

import java.time.LocalTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import kr.oneroof.kernel.SeoulClock;

/** Looks are kept two years (안전성 확보조치 기준 제8조) and not longer: they are personal data of the staff themselves. */
@Configuration(proxyBeanMethods = false)
class LookCleanupJob {
    static final String SWEEP = "select purge_looks()";

    @Bean
    RecurringTask<Void> oldLooks(JdbcClient database) {
        return Tasks.recurring("audit-old-looks", Schedules.daily(SeoulClock.SEOUL, LocalTime.of(3, 50)))
                .execute((instance, context) ->
                        database.sql(SWEEP).query(Long.class).single());
    }
}
