package kr.oneroof.document.scan;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

@Configuration(proxyBeanMethods = false)
class ScanJob {
    private static final Duration EVERY = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> scanRounds(ScanRetryService retry) {
        return Tasks.recurring("document-scan", Schedules.fixedDelay(EVERY)).execute((instance, context) -> retry.go());
    }
}
