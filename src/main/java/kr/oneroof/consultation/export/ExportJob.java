package kr.oneroof.consultation.export;

import java.time.LocalTime;
import java.util.UUID;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import kr.oneroof.kernel.SeoulClock;

@Configuration(proxyBeanMethods = false)
class ExportJob {
    @Bean
    OneTimeTask<Void> consultationExport(ExportWriter run) {
        return Tasks.oneTime("consultation-export")
                .execute((instance, context) -> run.run(UUID.fromString(instance.getId())));
    }

    @Bean
    RecurringTask<Void> expiredExports(ExportRepository repository) {
        return Tasks.recurring("consultation-expired-exports", Schedules.daily(SeoulClock.SEOUL, LocalTime.of(3, 40)))
                .execute((instance, context) -> repository.expire());
    }
}
