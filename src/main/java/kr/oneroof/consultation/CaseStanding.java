package kr.oneroof.consultation;

import java.time.Clock;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;

import kr.oneroof.consultation.events.CaseEvent;
import kr.oneroof.consultation.events.CasePassed;
import kr.oneroof.kernel.TransitionRefused;

/** Where a case stands, how far it has come to its end, and whether another one carries it on (병합). */
@MappedSuperclass
abstract class CaseStanding extends CaseCover {
    @Enumerated(EnumType.STRING)
    CaseStatus status = CaseStatus.SUBMITTED;

    @Embedded
    Ending ending = Ending.notYet();

    /** Another open case of the same company carries this one on. @return where it stood */
    CaseStatus mergeInto(ConsultationCase leading, Clock clock) {
        leading.requireOpen("lead");
        if (number().equals(leading.number()) || !company().equals(leading.company())) {
            throw new TransitionRefused(status, "merge");
        }
        var before = status;
        moveTo(CaseStatus.MERGED, "merge");
        ending = ending.closed(null, clock.instant());
        tell(new CaseEvent.Merged(number(), company(), leading.number(), clock.instant()));
        return before;
    }

    /** Takes a merge back. */
    void comeBackTo(CaseStatus before, Clock clock) {
        if (status != CaseStatus.MERGED || !before.leadsTo(CaseStatus.MERGED)) {
            throw new TransitionRefused(status, "unmerge");
        }
        status = before;
        ending = Ending.notYet();
        tell(new CaseEvent.Unmerged(number(), company(), before.name(), clock.instant()));
    }

    /** Another service carries the request on (업무 이관). */
    void passOn(Clock clock) {
        moveTo(CaseStatus.PASSED_ON, "crossing");
        ending = ending.closed(null, clock.instant());
        tell(new CasePassed(number(), company(), true, clock.instant()));
    }

    /** @throws TransitionRefused when the case is over */
    void requireOpen(String verb) {
        if (!status.isOpen()) {
            throw new TransitionRefused(status, verb);
        }
    }

    void require(CaseStatus needed, String verb) {
        if (status != needed) {
            throw new TransitionRefused(status, verb);
        }
    }

    void moveTo(CaseStatus target, String verb) {
        if (!status.leadsTo(target)) {
            throw new TransitionRefused(status, verb);
        }
        status = target;
    }

    CaseStatus status() {
        return status;
    }
}
