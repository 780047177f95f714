package kr.oneroof.venue.booking;

import java.time.Duration;
import java.time.LocalTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import kr.oneroof.kernel.SeoulClock;

/** What was not paid yesterday is free before the day begins. */
@Configuration(proxyBeanMethods = false)
class VenueBookingJob {
    private static final Duration OFTEN = Duration.ofMinutes(5);

    @Bean
    RecurringTask<Void> roomsForWhoeverWaits(VenueBookingService bookingService) {
        return Tasks.recurring("venue-line", Schedules.fixedDelay(OFTEN))
                .execute((instance, context) -> bookingService.serve());
    }

    @Bean
    RecurringTask<Void> bookingsNobodyPaid(VenueBookingService bookingService, VenueBookingDraftService drafts) {
        return Tasks.recurring("venue-expiry", Schedules.daily(SeoulClock.SEOUL, LocalTime.of(0, 20)))
                .execute((instance, context) -> {
                    bookingService.expire();
                    drafts.sweep();
                });
    }
}
