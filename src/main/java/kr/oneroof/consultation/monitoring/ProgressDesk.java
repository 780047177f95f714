package kr.oneroof.consultation.monitoring;

import java.time.Instant;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.kernel.Audited;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;

/** Writes down how a long matter stands; the applicant hears it with the next word, within 30 days. */
@Service
@Transactional
public class ProgressDesk {
    private final Monitorings monitorings;
    private final ApplicationEventPublisher house;
    private final HouseClock clock;

    ProgressDesk(Monitorings monitorings, ApplicationEventPublisher house, HouseClock clock) {
        this.monitorings = monitorings;
        this.house = house;
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
        house.publishEvent(new ProgressWritten(number, clock.instant()));
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
