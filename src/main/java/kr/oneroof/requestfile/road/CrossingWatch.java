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

import kr.oneroof.kernel.HouseClock;
import kr.oneroof.requestfile.events.RequestEvent;

/** Sees to it that no hand-over is left undecided: reminds both sides, and ends it with its request. */
@Component
class CrossingWatch {
    private final Crossings crossings;
    private final CrossingNews news;
    private final Road road;
    private final HouseClock clock;

    CrossingWatch(Crossings crossings, CrossingNews news, Road road, HouseClock clock) {
        this.crossings = crossings;
        this.news = news;
        this.road = road;
        this.clock = clock;
    }

    @EventListener
    void on(RequestEvent.RequestClosed closed) {
        road.lapse(closed.number());
    }

    @Transactional
    void round() {
        for (var late : crossings.findByDecisionIsNullAndRemindedAtIsNullAndRemindAtBefore(clock.instant())) {
            late.remind(clock);
            crossings.saveAndFlush(late);
            news.reminded(late);
        }
    }

    /** When the rounds are made. */
    @Configuration(proxyBeanMethods = false)
    static class Rounds {
        @Bean
        RecurringTask<Void> crossingsLeftUndecided(CrossingWatch watch) {
            return Tasks.recurring("request-crossings", Schedules.fixedDelay(Duration.ofMinutes(10)))
                    .execute((instance, context) -> watch.round());
        }
    }
}
