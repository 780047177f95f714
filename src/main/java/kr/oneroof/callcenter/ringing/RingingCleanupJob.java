package kr.oneroof.callcenter.ringing;

import java.time.LocalTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import kr.oneroof.kernel.SeoulClock;

/** Forgets which numbers rang; what was said, and who was missed, stands in tickets. */
@Configuration(proxyBeanMethods = false)
class RingingCleanupJob {
    @Bean
    RecurringTask<Void> oldRinging(RingingService ringings) {
        return Tasks.recurring("callcenter-old-ringing", Schedules.daily(SeoulClock.SEOUL, LocalTime.of(3, 50)))
                .execute((instance, context) -> ringings.forget());
    }
}
