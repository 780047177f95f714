package kr.oneroof.finance.bank;

import java.time.LocalTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import kr.oneroof.kernel.SeoulClock;

/** Deletes files of banks that nobody took over within a month. */
@Configuration(proxyBeanMethods = false)
class BankUploadJob {
    @Bean
    RecurringTask<Void> bankFilesNobodyTook(BankUploadRepository uploads) {
        return Tasks.recurring("finance-bank-files", Schedules.daily(SeoulClock.SEOUL, LocalTime.of(0, 50)))
                .execute((instance, context) -> uploads.deleteUntaken());
    }
}
