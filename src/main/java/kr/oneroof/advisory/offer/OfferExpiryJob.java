package kr.oneroof.advisory.offer;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

/** Looks every five minutes for offers whose time is over. */
@Configuration(proxyBeanMethods = false)
class OfferExpiryJob {
    private static final Duration EVERY = Duration.ofMinutes(5);

    @Bean
    RecurringTask<Void> offersRunningOut(OfferExpiryService expiry) {
        return Tasks.recurring("advisory-offers", Schedules.fixedDelay(EVERY))
                .execute((instance, context) -> expiry.round());
    }
}
