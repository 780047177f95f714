package kr.oneroof.venue.booking;

import java.time.LocalTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import kr.oneroof.kernel.HouseClock;

/** What was not paid yesterday is free before the day begins. */
@Configuration(proxyBeanMethods = false)
class VenueNight {
    @Bean
    RecurringTask<Void> bookingsNobodyPaid(VenueDesk desk, Drafts drafts) {
        return Tasks.recurring("venue-expiry", Schedules.daily(HouseClock.SEOUL, LocalTime.of(0, 20)))
                .execute((instance, context) -> {
                    desk.expire();
                    drafts.sweep();
                });
    }
}
