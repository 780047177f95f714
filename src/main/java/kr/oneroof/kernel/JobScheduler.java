package kr.oneroof.kernel;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;

/**
 * Work that must not keep a person waiting. A module defines a bean of type {@code OneTimeTask<Void>}, made with
 * {@code Tasks.oneTime(name)}; one node runs an errand, and another runs it again if that node dies on the way.
 *
 * <p>Runs the recurring work of all modules and their errands, each on one node only. A module defines a bean of type
 * {@code RecurringTask<Void>}, made with {@code Tasks.recurring(name, Schedules.daily(SeoulClock.SEOUL, …))}.
 */
@Component
public class JobScheduler implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(JobScheduler.class);
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(30);
    /** Two long errands must not hold up the nightly work. */
    private static final int HANDS = 4;

    private final DataSource database;
    private final ObjectProvider<RecurringTask<?>> recurring;
    private final ObjectProvider<OneTimeTask<?>> errands;
    private volatile @Nullable Scheduler running;

    JobScheduler(
            DataSource database, ObjectProvider<RecurringTask<?>> recurring, ObjectProvider<OneTimeTask<?>> errands) {
        this.database = database;
        this.recurring = recurring;
        this.errands = errands;
    }

    @Override
    public void start() {
        List<RecurringTask<?>> all = recurring.orderedStream().toList();
        var scheduler = Scheduler.create(
                        database, List.copyOf(errands.orderedStream().toList()))
                .startTasks(all)
                .threads(HANDS)
                .executorService(Executors.newFixedThreadPool(HANDS, hands("schedule-hand-")))
                .dueExecutor(Executors.newSingleThreadExecutor(hands("schedule-look-")))
                .pollingInterval(LOOKS_EVERY)
                .clock(SeoulClock::onTheWall)
                .build();
        scheduler.start();
        running = scheduler;
    }

    /** What the scheduler itself does not catch goes to the log like any fault, not raw to the console. */
    private static ThreadFactory hands(String name) {
        return Thread.ofPlatform()
                .name(name, 0)
                .uncaughtExceptionHandler((thread, fault) -> LOG.error("The schedule met a fault", fault))
                .factory();
    }

    /** Within the caller's transaction: no commit, no errand. A second errand of the same id is dropped. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void soon(OneTimeTask<Void> task, String id) {
        SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database), task)
                .build()
                .scheduleIfNotExists(task.instance(id), SeoulClock.onTheWall());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                var scheduler = running;
                if (scheduler != null) {
                    scheduler.triggerCheckForDueExecutions();
                }
            }
        });
    }

    @Override
    public void stop() {
        var scheduler = running;
        running = null;
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }
}
