package kr.oneroof.consultation.export;

import java.time.LocalTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import kr.oneroof.kernel.SeoulClock;

/** Deletes every night the files of exports that have expired. */
@Configuration(proxyBeanMethods = false)
class ExportExpiryJob {
    @Bean
    RecurringTask<Void> expiredExports(ExportRepository repository) {
        return Tasks.recurring("consultation-expired-exports", Schedules.daily(SeoulClock.SEOUL, LocalTime.of(3, 40)))
                .execute((instance, context) -> repository.expire());
    }
}
