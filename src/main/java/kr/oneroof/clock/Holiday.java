package kr.oneroof.clock;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.TransitionRefused;

/**
 * A public holiday or closing day (공휴일·휴무일): proposed by one person, declared by another, undone with a reason.
 *
 * @param source where it is written: a law, a decision of the cabinet
 * @param approvedBy the name of whoever approved it, empty while it is only proposed
 */
public record Holiday(
        UUID id,
        LocalDate day,
        String name,
        String source,
        Status status,
        @Nullable PersonId proposer,
        @Nullable PersonId approver,
        String approvedBy,
        String undoReason) {
    /** Where a holiday stands. */
    public enum Status {
        PROPOSED,
        DECLARED,
        UNDONE
    }

    static Holiday proposed(LocalDate day, String name, String source, PersonId proposer) {
        return new Holiday(UUID.randomUUID(), day, name, source, Status.PROPOSED, proposer, null, "", "");
    }

    /** @throws TransitionRefused when it is not a proposal, or the approver proposed it (four eyes) */
    Holiday approved(PersonId person, String name) {
        if (!mayApprove(person)) {
            throw new TransitionRefused(status, "approve-holiday");
        }
        return new Holiday(id, day, this.name, source, Status.DECLARED, proposer, person, name, "");
    }

    /** @throws TransitionRefused when it was undone before */
    Holiday undone(String reason) {
        if (status == Status.UNDONE) {
            throw new TransitionRefused(status, "undo-holiday");
        }
        return new Holiday(id, day, name, source, Status.UNDONE, proposer, approver, approvedBy, reason);
    }

    /** Whether that person may approve it now: never the one who proposed it. */
    public boolean mayApprove(PersonId person) {
        return status == Status.PROPOSED && !person.equals(proposer);
    }

    public boolean isStanding() {
        return status != Status.UNDONE;
    }

    public String statusKey() {
        return "clock.holiday.status." + status;
    }
}
