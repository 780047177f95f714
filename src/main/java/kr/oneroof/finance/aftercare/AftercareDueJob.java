package kr.oneroof.finance.aftercare;

import java.time.LocalTime;
import java.util.Objects;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.notice.NoticeService;

/** Tells the loan officers each morning how much is due; nobody hears of an empty list. */
@Configuration(proxyBeanMethods = false)
class AftercareDueJob {
    private final AftercareMeasureQueries measures;
    private final PersonQueries people;
    private final NoticeService notices;
    private final TransactionOperations transaction;

    AftercareDueJob(
            AftercareMeasureQueries measures,
            PersonQueries people,
            NoticeService notices,
            TransactionOperations transaction) {
        this.measures = measures;
        this.people = people;
        this.notices = notices;
        this.transaction = transaction;
    }

    @Bean
    RecurringTask<Void> whatIsDueOfLoans() {
        return Tasks.recurring("finance-due", Schedules.daily(SeoulClock.SEOUL, LocalTime.of(6, 30)))
                .execute((instance, context) -> remind());
    }

    /** @return how many things are due */
    int remind() {
        return Objects.requireNonNull(transaction.execute(status -> {
            var due = measures.due().size();
            if (due > 0) {
                people.withRole(Role.LOAN_OFFICER)
                        .forEach(card -> notices.send(card.id(), "finance.aftercare.mail.due", "/desk/aftercare", due));
            }
            return due;
        }));
    }
}
