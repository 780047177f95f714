package kr.oneroof.kernel;

import java.time.Duration;
import java.util.List;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;

/**
 * Runs the recurring work of all rooms, each round on one node only. A room hangs up a bean of type
 * {@code RecurringTask<Void>}, made with {@code Tasks.recurring(name, Schedules.daily(HouseClock.SEOUL, …))}.
 */
@Component
class HouseSchedule implements SmartLifecycle {
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(30);

    private final DataSource database;
    private final ObjectProvider<RecurringTask<?>> tasks;
    private volatile @Nullable Scheduler running;

    HouseSchedule(DataSource database, ObjectProvider<RecurringTask<?>> tasks) {
        this.database = database;
        this.tasks = tasks;
    }

    @Override
    public void start() {
        List<RecurringTask<?>> all = tasks.orderedStream().toList();
        var scheduler = Scheduler.create(database).startTasks(all).threads(2).pollingInterval(LOOKS_EVERY).build();
        scheduler.start();
        running = scheduler;
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
