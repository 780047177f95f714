package kr.oneroof.consultation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;

/**
 * How far a case has come. Every step throws {@link TransitionRefused} where the status does not allow it.
 *
 * @param demand what the applicant still owes, if anything
 */
@Embeddable
record CaseProgress(
        @Enumerated(EnumType.STRING) CaseStatus status,
        @Embedded @Nullable Demand demand,
        @Embedded Ending ending) {
    static CaseProgress begun() {
        return new CaseProgress(CaseStatus.SUBMITTED, null, Ending.notYet());
    }

    /** The one way from status to status; only {@link #backFromMerge} goes where no way leads. */
    CaseProgress movedTo(CaseStatus target, String verb) {
        if (!status.leadsTo(target)) {
            throw new TransitionRefused(status, verb);
        }
        return new CaseProgress(target, demand, ending);
    }

    /** Sorting again while the case is open changes nothing here. */
    CaseProgress sorted() {
        if (status == CaseStatus.SUBMITTED) {
            return movedTo(CaseStatus.TRIAGED, "triage");
        }
        status.requireOpen("triage");
        return this;
    }

    /** Somebody takes a sorted, open case: work begins, or goes on as it was. */
    CaseProgress taken(String verb) {
        if (status == CaseStatus.SUBMITTED || !status.isOpen()) {
            throw new TransitionRefused(status, verb);
        }
        return status == CaseStatus.TRIAGED ? movedTo(CaseStatus.IN_PROGRESS, verb) : this;
    }

    /** @throws DemandRefused when the law forbids another demand */
    CaseProgress asked(LocalDate until, Clock clock) {
        var next = demand == null ? Demand.first(until) : demand.repeated(until, SeoulClock.dayOf(clock));
        return movedTo(CaseStatus.SUPPLEMENT_REQUESTED, "ask").owing(next);
    }

    /** @throws DemandRefused when the law forbids more time */
    CaseProgress extended(LocalDate until, Clock clock) {
        status.require(CaseStatus.SUPPLEMENT_REQUESTED, "supplement-extension");
        return owing(owed().extendedTo(until, SeoulClock.dayOf(clock)));
    }

    CaseProgress given() {
        status.require(CaseStatus.SUPPLEMENT_REQUESTED, "supplement");
        return movedTo(CaseStatus.IN_PROGRESS, "supplement").owing(null);
    }

    /** Only once the last demand was missed; the demand stays as the ground for it. */
    CaseProgress sentBack(Clock clock) {
        if (demand == null || !demand.allowsReturn(SeoulClock.dayOf(clock))) {
            throw new TransitionRefused(status, "return");
        }
        return ended(CaseStatus.RETURNED, "return", clock.instant());
    }

    CaseProgress takenBack() {
        status.require(CaseStatus.TRANSFERRED, "take-back");
        return movedTo(CaseStatus.IN_PROGRESS, "take-back");
    }

    CaseProgress answered(Duration worked, Instant at) {
        return movedTo(CaseStatus.ANSWERED, "answer").ending(ending.answered(worked, at));
    }

    CaseProgress closed(Outcome outcome, Instant at) {
        return movedTo(CaseStatus.CLOSED, "close").ending(ending.closed(outcome, at));
    }

    CaseProgress withdrawn(Instant at) {
        return ended(CaseStatus.WITHDRAWN, "withdraw", at).owing(null);
    }

    /** Over without an outcome. */
    CaseProgress ended(CaseStatus target, String verb, Instant at) {
        return movedTo(target, verb).ending(ending.closed(null, at));
    }

    CaseProgress reopened(Clock clock) {
        if (!ending.mayComeBack(clock)) {
            throw new TransitionRefused(status, "reopen");
        }
        return movedTo(CaseStatus.IN_PROGRESS, "reopen").ending(Ending.notYet());
    }

    /** Another service gave the case back; what was never sorted is to be sorted first. */
    CaseProgress backFromElsewhere(boolean wasSorted) {
        return movedTo(wasSorted ? CaseStatus.IN_PROGRESS : CaseStatus.SUBMITTED, "crossing")
                .ending(Ending.notYet());
    }

    CaseProgress backFromMerge(CaseStatus before) {
        if (status != CaseStatus.MERGED || !before.leadsTo(CaseStatus.MERGED)) {
            throw new TransitionRefused(status, "unmerge");
        }
        return new CaseProgress(before, demand, Ending.notYet());
    }

    /** Once per answer, as long as the applicant may come back. */
    CaseProgress surveyed(Clock clock) {
        if (ending.surveyed() || !ending.mayComeBack(clock)) {
            throw new TransitionRefused(status, "survey");
        }
        return ending(ending.afterSurvey());
    }

    /** @throws IllegalStateException when nothing is asked for */
    Demand owed() {
        if (demand == null) {
            throw new IllegalStateException("Nothing is asked for");
        }
        return demand;
    }

    private CaseProgress owing(@Nullable Demand other) {
        return new CaseProgress(status, other, ending);
    }

    private CaseProgress ending(Ending other) {
        return new CaseProgress(status, demand, other);
    }
}
