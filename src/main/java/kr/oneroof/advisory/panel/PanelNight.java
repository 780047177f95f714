package kr.oneroof.advisory.panel;

import java.time.LocalTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import kr.oneroof.kernel.HouseClock;

/** Appointments end with their last day: looked at every morning. */
@Configuration(proxyBeanMethods = false)
class PanelNight {
    @Bean
    RecurringTask<Void> appointmentsRunningOut(TermWatch watch) {
        return Tasks.recurring("advisory-terms", Schedules.daily(HouseClock.SEOUL, LocalTime.of(0, 10)))
                .execute((instance, context) -> watch.round());
    }
}
