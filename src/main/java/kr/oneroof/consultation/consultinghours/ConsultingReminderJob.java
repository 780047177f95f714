package kr.oneroof.consultation.consultinghours;

import java.time.LocalTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import kr.oneroof.kernel.SeoulClock;

/** At nine, when people look at their telephones, and at two for what was booked since. */
@Configuration(proxyBeanMethods = false)
class ConsultingReminderJob {
    @Bean
    RecurringTask<Void> consultingRoomReminders(ConsultingReminderNotifications reminders) {
        return Tasks.recurring(
                        "consulting-room-reminders",
                        Schedules.daily(SeoulClock.SEOUL, LocalTime.of(9, 0), LocalTime.of(14, 0)))
                .execute((instance, context) -> reminders.remind());
    }
}
