package kr.oneroof.consultation.presence;

import java.time.LocalTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import kr.oneroof.kernel.SeoulClock;

/** Sweeps out every night who was in a case yesterday. */
@Configuration(proxyBeanMethods = false)
class PresenceJob {
    @Bean
    RecurringTask<Void> leftCases(PresenceService presences) {
        return Tasks.recurring("consultation-presence", Schedules.daily(SeoulClock.SEOUL, LocalTime.of(3, 50)))
                .execute((instance, context) -> presences.sweep());
    }
}
