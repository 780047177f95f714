package kr.oneroof.advisory.engagement;

import java.time.LocalTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import kr.oneroof.kernel.SeoulClock;

/** Silence is looked at before the day begins. */
@Configuration(proxyBeanMethods = false)
class ConfirmationJob {
    @Bean
    RecurringTask<Void> reportsNobodyObjectedTo(
            SilentConfirmationService confirmations, ConfirmationNotifications reminders) {
        return Tasks.recurring("advisory-confirmations", Schedules.daily(SeoulClock.SEOUL, LocalTime.of(0, 20)))
                .execute((instance, context) -> {
                    reminders.round();
                    confirmations.round();
                });
    }
}
