package kr.oneroof.finance.figures;

import java.time.LocalTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import kr.oneroof.kernel.SeoulClock;

/** The forecast is made while nobody waits for it. */
@Configuration(proxyBeanMethods = false)
class ForecastJob {
    @Bean
    RecurringTask<Void> whatSubsidiesWillCost(ForecastService forecasts) {
        return Tasks.recurring("finance-forecast", Schedules.daily(SeoulClock.SEOUL, LocalTime.of(2, 40)))
                .execute((instance, context) -> forecasts.make());
    }
}
