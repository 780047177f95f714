package kr.oneroof.finance.bank;

import java.time.LocalTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import kr.oneroof.kernel.SeoulClock;

/** Deadlines are looked at, and what nobody took is swept away, before the day begins. */
@Configuration(proxyBeanMethods = false)
class LapseJob {
    @Bean
    RecurringTask<Void> recommendationsNobodyDrew(LapseService lapses) {
        return Tasks.recurring("finance-lapses", Schedules.daily(SeoulClock.SEOUL, LocalTime.of(0, 40)))
                .execute((instance, context) -> lapses.round());
    }

    @Bean
    RecurringTask<Void> bankFilesNobodyTook(BankUploadRepository uploads) {
        return Tasks.recurring("finance-bank-files", Schedules.daily(SeoulClock.SEOUL, LocalTime.of(0, 50)))
                .execute((instance, context) -> uploads.sweep());
    }
}
