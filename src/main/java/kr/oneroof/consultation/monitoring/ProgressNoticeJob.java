package kr.oneroof.consultation.monitoring;

import java.time.LocalTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import kr.oneroof.kernel.SeoulClock;

/** The word every 30 days goes out before the day begins. */
@Configuration(proxyBeanMethods = false)
class ProgressNoticeJob {
    @Bean
    RecurringTask<Void> progressOfLongMatters(ProgressNotifications notifications) {
        return Tasks.recurring("consultation-progress", Schedules.daily(SeoulClock.SEOUL, LocalTime.of(7, 40)))
                .execute((instance, context) -> notifications.round());
    }
}
