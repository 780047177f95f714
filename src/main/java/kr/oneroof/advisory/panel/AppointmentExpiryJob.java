package kr.oneroof.advisory.panel;

import java.time.LocalTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import kr.oneroof.kernel.SeoulClock;

/** Appointments end with their last day: looked at every morning. */
@Configuration(proxyBeanMethods = false)
class AppointmentExpiryJob {
    @Bean
    RecurringTask<Void> appointmentsRunningOut(AppointmentExpiryService expiry) {
        return Tasks.recurring("advisory-terms", Schedules.daily(SeoulClock.SEOUL, LocalTime.of(0, 10)))
                .execute((instance, context) -> expiry.round());
    }
}
