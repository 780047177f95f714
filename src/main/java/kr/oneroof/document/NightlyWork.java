package kr.oneroof.document;

import java.time.LocalTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import kr.oneroof.kernel.HouseClock;

@Configuration(proxyBeanMethods = false)
class NightlyWork {
    @Bean
    RecurringTask<Void> forgottenUploads(UploadSweep sweep) {
        return Tasks.recurring("document-forgotten-uploads", Schedules.daily(HouseClock.SEOUL, LocalTime.of(3, 20)))
                .execute((instance, context) -> sweep.sweep());
    }
}
