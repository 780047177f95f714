package kr.oneroof.requestfile.road;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.requestfile.events.RequestEvent;

/** Sees to it that no hand-over is left undecided: reminds both sides, and ends it with its request. */
@Component
class CrossingJob {
    private final CrossingRepository crossings;
    private final CrossingNotifications notifications;
    private final CrossingService crossingService;
    private final SeoulClock clock;

    CrossingJob(
            CrossingRepository crossings,
            CrossingNotifications notifications,
            CrossingService crossingService,
            SeoulClock clock) {
        this.crossings = crossings;
        this.notifications = notifications;
        this.crossingService = crossingService;
        this.clock = clock;
    }

    @EventListener
    void on(RequestEvent.RequestClosed closed) {
        crossingService.lapse(closed.number());
    }

    @Transactional
    void round() {
        for (var late : crossings.findByDecisionIsNullAndRemindedAtIsNullAndRemindAtBefore(clock.instant())) {
            late.remind(clock);
            crossings.saveAndFlush(late);
            notifications.reminded(late);
        }
    }

    /** When the rounds are made. */
    @Configuration(proxyBeanMethods = false)
    static class Rounds {
        @Bean
        RecurringTask<Void> crossingsLeftUndecided(CrossingJob job) {
            return Tasks.recurring("request-crossings", Schedules.fixedDelay(Duration.ofMinutes(10)))
                    .execute((instance, context) -> job.round());
        }
    }
}
