package kr.oneroof.document;

import java.time.LocalTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import kr.oneroof.kernel.SeoulClock;

@Configuration(proxyBeanMethods = false)
class UploadCleanupJob {
    @Bean
    RecurringTask<Void> forgottenUploads(UploadCleanupService cleanup) {
        return Tasks.recurring("document-forgotten-uploads", Schedules.daily(SeoulClock.SEOUL, LocalTime.of(3, 20)))
                .execute((instance, context) -> cleanup.sweep());
    }
}
