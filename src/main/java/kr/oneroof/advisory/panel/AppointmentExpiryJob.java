package kr.oneroof.advisory.panel;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.notice.Notice;
import kr.oneroof.notice.NoticeService;

/** Ends appointments after their last day, and announces the end two months ahead. */
@Configuration(proxyBeanMethods = false)
class AppointmentExpiryJob {
    private static final int DAYS_AHEAD = 60;

    private final JdbcClient database;
    private final ExpertRepository experts;
    private final ExpertDetailRepository details;
    private final NoticeService notices;
    private final TransactionOperations transactions;
    private final SeoulClock clock;

    AppointmentExpiryJob(
            JdbcClient database,
            ExpertRepository experts,
            ExpertDetailRepository details,
            NoticeService notices,
            TransactionOperations transactions,
            SeoulClock clock) {
        this.database = database;
        this.experts = experts;
        this.details = details;
        this.notices = notices;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record LastDay(PersonId person, LocalDate day) {}

    @Bean
    RecurringTask<Void> appointmentsRunningOut() {
        return Tasks.recurring("advisory-terms", Schedules.daily(SeoulClock.SEOUL, LocalTime.of(0, 10)))
                .execute((instance, context) -> run());
    }

    void run() {
        transactions.executeWithoutResult(status -> {
            var today = clock.today();
            var all = lastDays();
            all.stream().filter(one -> one.day().isBefore(today)).forEach(one -> expire(one.person()));
            notices.sendToMany(all.stream()
                    .filter(one -> !one.day().isBefore(today) && one.day().isBefore(today.plusDays(DAYS_AHEAD)))
                    .map(one -> Notice.of(one.person(), "advisory.notice.expert-term-ends", "/advisor", one.day())
                            .once("advisory-term " + one.person() + " " + one.day()))
                    .toList());
        });
    }

    private List<LastDay> lastDays() {
        return database.sql("""
                        select e.person_id, max(t.to_day) as last from advisory_expert e join advisory_term t
                        on t.person_id = e.person_id where e.state in ('APPOINTED', 'SUSPENDED') group by e.person_id""")
                .query((row, index) ->
                        new LastDay(new PersonId(row.getObject(1, UUID.class)), row.getObject(2, LocalDate.class)))
                .list();
    }

    private void expire(PersonId person) {
        var found = experts.findById(person.value()).orElseThrow();
        found.expire();
        experts.saveAndFlush(found);
        details.note(person, "expired", "", null);
        notices.send(person, "advisory.notice.expert-expired", "/advisor");
    }
}
