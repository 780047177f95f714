package kr.oneroof.venue.booking;

import java.time.LocalTime;
import java.util.Objects;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Ends bookings that nobody paid in time, and those that waited in vain, before the day begins. */
@Configuration(proxyBeanMethods = false)
class VenueExpiryJob {
    private final VenueBookingDeadlines deadlines;
    private final VenueBookingStepService steps;
    private final VenueBookingDraftService drafts;
    private final TransactionOperations transaction;

    VenueExpiryJob(
            VenueBookingDeadlines deadlines,
            VenueBookingStepService steps,
            VenueBookingDraftService drafts,
            TransactionOperations transaction) {
        this.deadlines = deadlines;
        this.steps = steps;
        this.drafts = drafts;
        this.transaction = transaction;
    }

    @Bean
    RecurringTask<Void> bookingsNobodyPaid() {
        return Tasks.recurring("venue-expiry", Schedules.daily(SeoulClock.SEOUL, LocalTime.of(0, 20)))
                .execute((instance, context) -> {
                    expire();
                    drafts.deleteOld();
                });
    }

    /** @return how many ended */
    int expire() {
        return Objects.requireNonNull(transaction.execute(status -> {
            var vain = deadlines.waitedInVain();
            vain.forEach(number -> end(
                    number,
                    VenueBookingState.WAITLISTED,
                    new VenueBookingStepService.Step(VenueBookingState.REJECTED, "in-vain")));
            var late = deadlines.unpaid();
            late.forEach(number -> end(
                    number,
                    VenueBookingState.APPROVED,
                    new VenueBookingStepService.Step(VenueBookingState.EXPIRED_UNPAID, "expired")));
            return late.size() + vain.size();
        }));
    }

    /** Only a booking that nobody moved since it was read. */
    private void end(RequestNumber number, VenueBookingState from, VenueBookingStepService.Step step) {
        var one = steps.lock(number);
        if (one.state() == from) {
            steps.take(one, step);
        }
    }
}
