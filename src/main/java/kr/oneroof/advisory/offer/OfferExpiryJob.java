package kr.oneroof.advisory.offer;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

/**
 * Ends offers whose time is over, every five minutes. Each has a transaction of its own; one that fails does not stop
 * the others.
 */
@Configuration(proxyBeanMethods = false)
class OfferExpiryJob {
    private static final Logger LOG = LoggerFactory.getLogger(OfferExpiryJob.class);
    private static final Duration EVERY = Duration.ofMinutes(5);

    private final OfferRepository repository;
    private final OfferService service;

    OfferExpiryJob(OfferRepository repository, OfferService service) {
        this.repository = repository;
        this.service = service;
    }

    @Bean
    RecurringTask<Void> offersRunningOut() {
        return Tasks.recurring("advisory-offers", Schedules.fixedDelay(EVERY))
                .execute((instance, context) -> expireAll());
    }

    void expireAll() {
        for (var offer : repository.overdue()) {
            try {
                service.expire(offer);
            } catch (RuntimeException failed) {
                LOG.error("Offer {} could not be ended", offer, failed);
            }
        }
    }
}
