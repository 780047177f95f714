package kr.oneroof.finance.aftercare;

import java.time.LocalTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import kr.oneroof.kernel.SeoulClock;

/** The list of what is due lies on the desk before the day begins. */
@Configuration(proxyBeanMethods = false)
class AftercareDueJob {
    @Bean
    RecurringTask<Void> whatIsDueOfLoans(AftercareDueNotifications notifications) {
        return Tasks.recurring("finance-due", Schedules.daily(SeoulClock.SEOUL, LocalTime.of(6, 30)))
                .execute((instance, context) -> notifications.round());
    }
}
