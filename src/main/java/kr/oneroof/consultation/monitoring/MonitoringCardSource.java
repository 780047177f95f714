package kr.oneroof.consultation.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.CaseCardSource;
import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.kernel.KoreanFormat;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Tells both sides of a long matter what is planned, how it stands and when the next word comes. */
@Component
@Order(15)
class MonitoringCardSource implements CaseCardSource {
    private final MonitoringRepository monitorings;
    private final KoreanFormat format;
    private final SeoulClock clock;

    MonitoringCardSource(MonitoringRepository monitorings, KoreanFormat format, SeoulClock clock) {
        this.monitorings = monitorings;
        this.format = format;
        this.clock = clock;
    }

    @Override
    public Optional<Card> forStaff(RequestNumber number, CaseStatus status) {
        return inView(number, status).map(monitoring -> {
            var facts = new ArrayList<>(facts(monitoring));
            monitorings.lastProgress(monitoring).ifPresent(text -> facts.add(Fact.of("monitoring.last", text)));
            return new Card(
                    "monitoring.card",
                    facts,
                    List.of(new Way("monitoring.write", "/desk/consultations/" + number + "/progress")));
        });
    }

    @Override
    public Optional<Card> forCompany(RequestNumber number, CaseStatus status) {
        return inView(number, status).map(monitoring -> new Card("monitoring.card", facts(monitoring), List.of()));
    }

    private Optional<Monitoring> inView(RequestNumber number, CaseStatus status) {
        return status == CaseStatus.MONITORING ? monitorings.of(number) : Optional.empty();
    }

    private List<Fact> facts(Monitoring monitoring) {
        return List.of(
                Fact.of("monitoring.since", format.date(monitoring.since())),
                Fact.of("monitoring.plan", monitoring.plan()),
                Fact.of("monitoring.next", format.date(monitoring.nextAfter(clock.today()))));
    }
}
