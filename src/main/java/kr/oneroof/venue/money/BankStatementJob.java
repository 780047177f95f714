package kr.oneroof.venue.money;

import java.time.LocalTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import kr.oneroof.kernel.SeoulClock;

/** Deletes lists of the bank that nobody took over within a month. */
@Configuration(proxyBeanMethods = false)
class BankStatementJob {
    @Bean
    RecurringTask<Void> bankStatementsNobodyTook(BankStatementService statements) {
        return Tasks.recurring("venue-bank-files", Schedules.daily(SeoulClock.SEOUL, LocalTime.of(0, 55)))
                .execute((instance, context) -> statements.deleteUntaken());
    }
}
