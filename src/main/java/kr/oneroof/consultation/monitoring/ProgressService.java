package kr.oneroof.consultation.monitoring;

import java.time.Instant;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.kernel.Audited;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;

/** Writes down how a long matter stands; the applicant hears it with the next word, within 30 days. */
@Service
@Transactional
public class ProgressService {
    private final MonitoringRepository monitorings;
    private final ApplicationEventPublisher events;
    private final SeoulClock clock;

    ProgressService(MonitoringRepository monitorings, ApplicationEventPublisher events, SeoulClock clock) {
        this.monitorings = monitorings;
        this.events = events;
        this.clock = clock;
    }

    /** @throws TransitionRefused when the case is not in view */
    @Transactional(readOnly = true)
    public void require(RequestNumber number) {
        find(number);
    }

    /** @throws TransitionRefused when the case is not in view */
    public void write(RequestNumber number, PersonId by, String text) {
        monitorings.keepProgress(find(number), by, text, clock.instant());
        events.publishEvent(new ProgressWritten(number, clock.instant()));
    }

    private Monitoring find(RequestNumber number) {
        return monitorings.of(number).orElseThrow(() -> new TransitionRefused(CaseStatus.ANSWERED, "progress"));
    }

    /** How it stands was written down. */
    record ProgressWritten(RequestNumber number, Instant at) implements Audited {
        @Override
        public String action() {
            return "consultation.progress-written";
        }

        @Override
        public String subject() {
            return number.value();
        }
    }
}
