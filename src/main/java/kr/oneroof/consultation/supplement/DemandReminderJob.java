package kr.oneroof.consultation.supplement;

import java.time.LocalTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import kr.oneroof.kernel.SeoulClock;

/** Looks at demands before the day begins, so that a reminder is there at nine. */
@Configuration(proxyBeanMethods = false)
class DemandReminderJob {
    @Bean
    RecurringTask<Void> demandsRunningOut(DemandNotifications notifications) {
        return Tasks.recurring("consultation-demands", Schedules.daily(SeoulClock.SEOUL, LocalTime.of(7, 30)))
                .execute((instance, context) -> notifications.round());
    }
}
