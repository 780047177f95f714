package kr.oneroof.advisory.engagement;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import kr.oneroof.advisory.AdvisoryRequestNotifications;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Confirms reports to which the company said nothing in time (자동 확인), and announces it two days ahead (자동 확인 예고). */
@Configuration(proxyBeanMethods = false)
class ConfirmationJob {
    private static final Logger LOG = LoggerFactory.getLogger(ConfirmationJob.class);
    private static final int DAYS_BEFORE = 2;

    private final JdbcClient database;
    private final EngagementRepository repository;
    private final EngagementService service;
    private final AdvisoryRequestNotifications notifications;
    private final TransactionOperations transactions;
    private final SeoulClock clock;

    ConfirmationJob(
            JdbcClient database,
            EngagementRepository repository,
            EngagementService service,
            AdvisoryRequestNotifications notifications,
            TransactionOperations transactions,
            SeoulClock clock) {
        this.database = database;
        this.repository = repository;
        this.service = service;
        this.notifications = notifications;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> reportsNobodyObjectedTo() {
        return Tasks.recurring("advisory-confirmations", Schedules.daily(SeoulClock.SEOUL, LocalTime.of(0, 20)))
                .execute((instance, context) -> {
                    remind();
                    confirm();
                });
    }

    /** Each company hears once. */
    void remind() {
        transactions.executeWithoutResult(status -> database.sql("""
                        update advisory_engagement set reminded_at = :now
                        where state = 'REPORTED' and confirm_by between :today and :soon and reminded_at is null
                        returning number, confirm_by""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("today", clock.today())
                .param("soon", clock.today().plusDays(DAYS_BEFORE))
                .query((row, index) ->
                        Map.entry(new RequestNumber(row.getString(1)), row.getObject(2, LocalDate.class)))
                .list()
                .forEach(one -> notifications.tellCompany(one.getKey(), "confirm-soon", one.getValue())));
    }

    /** Each report has a transaction of its own; one that fails does not stop the others. */
    void confirm() {
        for (var id : repository.silentBefore(clock.today())) {
            try {
                service.confirm(EngagementActor.ofCentre(id, new PersonId(id)));
            } catch (RuntimeException failed) {
                LOG.error("Engagement {} could not be confirmed", id, failed);
            }
        }
    }
}
