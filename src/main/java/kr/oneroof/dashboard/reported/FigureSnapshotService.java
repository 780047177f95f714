package kr.oneroof.dashboard.reported;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.dashboard.FigureSource;
import kr.oneroof.dashboard.reported.FigureSnapshotRepository.About;
import kr.oneroof.kernel.SeoulClock;

/** Keeps a service's figures of today, wholly or not at all, and once however often it is called. */
@Service
class FigureSnapshotService {
    private final FigureSnapshotRepository snapshots;
    private final SeoulClock clock;
    private final ApplicationEventPublisher events;

    FigureSnapshotService(FigureSnapshotRepository snapshots, SeoulClock clock, ApplicationEventPublisher events) {
        this.snapshots = snapshots;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    void take(FigureSource source) {
        var today = clock.today();
        if (!snapshots.begin(today, source, clock.instant())) {
            return;
        }
        var kept = 0;
        for (var period : NightlyPeriods.periods(today)) {
            var months = FigureFilter.of(period.from(today), period.until(today));
            for (var audience : Audience.values()) {
                var told = ReportedFigure.allOf(source.report(months, audience));
                snapshots.add(new About(today, source, period, months, audience), told);
                kept += told.size();
            }
        }
        events.publishEvent(new FiguresKept(today, source.service(), source.formulaVersion(), kept));
    }
}
