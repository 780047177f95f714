package kr.oneroof.dashboard.reported;

import java.time.Duration;
import java.time.LocalTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import kr.oneroof.kernel.SeoulClock;

/** Shortly after midnight, when yesterday is whole; what failed is tried again until it is kept. */
@Configuration(proxyBeanMethods = false)
class ReportedFigureJob {
    private static final Duration AGAIN_AFTER = Duration.ofMinutes(15);

    @Bean
    RecurringTask<Void> figuresAsReported(NightlyFigureService figures) {
        return Tasks.recurring("dashboard-figures", Schedules.daily(SeoulClock.SEOUL, LocalTime.of(0, 10)))
                .onFailure(new OnFailureRetryLater<>(AGAIN_AFTER))
                .execute((instance, context) -> figures.round());
    }
}
