package kr.oneroof.consultation.relation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.form.Refused;

/**
 * A merge that stands (병합).
 *
 * @param before where the merged case stood
 */
public record Merge(
        UUID id, RequestNumber merged, RequestNumber leading, CaseStatus before, String reason, Instant at) {
    private static final Duration UNDO = Duration.ofDays(30);

    /** The last moment at which it can be taken back. */
    public Instant until() {
        return at.plus(UNDO);
    }

    public boolean mayBeUndone(Clock clock) {
        return !clock.instant().isAfter(until());
    }

    /** @throws UndoTooLate after 30 days */
    void requireUndoable(Clock clock) {
        if (!mayBeUndone(clock)) {
            throw new UndoTooLate();
        }
    }

    /** The 30 days are over. */
    public static class UndoTooLate extends Refused {
        UndoTooLate() {
            super("tooLate.undoing", "30 days are over");
        }
    }
}
