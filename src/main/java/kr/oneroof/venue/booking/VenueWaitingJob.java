package kr.oneroof.venue.booking;

import java.time.Duration;
import java.util.Objects;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

/** Gives rooms that became free to whoever waits: holds run out, and closed rooms open. */
@Configuration(proxyBeanMethods = false)
class VenueWaitingJob {
    private static final Duration OFTEN = Duration.ofMinutes(5);

    private final VenueBookingStepService steps;
    private final TransactionOperations transaction;

    VenueWaitingJob(VenueBookingStepService steps, TransactionOperations transaction) {
        this.steps = steps;
        this.transaction = transaction;
    }

    @Bean
    RecurringTask<Void> roomsForWhoeverWaits() {
        return Tasks.recurring("venue-line", Schedules.fixedDelay(OFTEN)).execute((instance, context) -> serve());
    }

    /** @return how many got their rooms */
    int serve() {
        return Objects.requireNonNull(transaction.execute(status -> steps.serveAll()));
    }
}
