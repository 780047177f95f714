package kr.oneroof.dashboard.reported;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.dashboard.FigureSource;
import kr.oneroof.dashboard.reported.Snapshots.About;
import kr.oneroof.kernel.HouseClock;

/** Keeps a service's figures of today, wholly or not at all, and once however often it is called. */
@Service
class Taking {
    private final Snapshots snapshots;
    private final HouseClock clock;
    private final ApplicationEventPublisher news;

    Taking(Snapshots snapshots, HouseClock clock, ApplicationEventPublisher news) {
        this.snapshots = snapshots;
        this.clock = clock;
        this.news = news;
    }

    @Transactional
    void take(FigureSource source) {
        var today = clock.today();
        if (!snapshots.begin(today, source, clock.instant())) {
            return;
        }
        var kept = 0;
        for (var period : Nights.periods(today)) {
            var months = FigureFilter.of(period.from(today), period.until(today));
            for (var audience : Audience.values()) {
                var told = Told.allOf(source.report(months, audience));
                snapshots.add(new About(today, source, period, months, audience), told);
                kept += told.size();
            }
        }
        news.publishEvent(new FiguresKept(today, source.service(), source.formulaVersion(), kept));
    }
}
