package kr.oneroof.consultation.assignment;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.PersonId;

/**
 * An assignment as it was kept, with everybody who was considered.
 *
 * @param by who pressed the button; the house itself when null
 * @param consultant who got the case; null when nobody could
 * @param reason why a hand decided against the rule; empty when it did not
 */
public record AssignmentDecision(
        long id,
        LocalDateTime at,
        Way way,
        @Nullable PersonId by,
        @Nullable PersonId consultant,
        String reason,
        AssignmentProposal proposal) {
    /** By the rule or by hand. */
    public enum Way {
        AUTO,
        HAND;

        public String messageKey() {
            return "assignment.way." + name();
        }
    }

    /** Name of whoever got it; empty when nobody did. */
    public String consultantName() {
        return consultant == null
                ? ""
                : proposal.of(consultant).map(ConsideredConsultant::name).orElse("");
    }
}
