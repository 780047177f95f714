package kr.oneroof.finance.bank;

import java.time.LocalTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import kr.oneroof.kernel.HouseClock;

/** Deadlines are looked at before the day begins. */
@Configuration(proxyBeanMethods = false)
class LapseNight {
    @Bean
    RecurringTask<Void> recommendationsNobodyDrew(LapseRound round) {
        return Tasks.recurring("finance-lapses", Schedules.daily(HouseClock.SEOUL, LocalTime.of(0, 40)))
                .execute((instance, context) -> round.round());
    }
}
