package kr.oneroof.consultation.council;

import java.util.Set;

/** Where a proposal to a ministry stands, and where it may go from there. */
public enum CouncilProposalState {
    /** Being written. */
    DRAFT,
    /** At the ministry; its reply is awaited. */
    SENT,
    ADOPTED,
    PARTLY,
    REFUSED,
    /** The ministry looks at it for long (장기검토); a last word may still come. */
    LONG_TERM,
    /** Given up. */
    DROPPED;

    /** Where one may go from here. */
    public Set<CouncilProposalState> next() {
        return switch (this) {
            case DRAFT -> Set.of(SENT, DROPPED);
            case SENT -> Set.of(ADOPTED, PARTLY, REFUSED, LONG_TERM, DROPPED);
            case LONG_TERM -> Set.of(ADOPTED, PARTLY, REFUSED, DROPPED);
            case ADOPTED, PARTLY, REFUSED, DROPPED -> Set.of();
        };
    }

    public boolean leadsTo(CouncilProposalState target) {
        return next().contains(target);
    }

    /** Whether it is what a ministry may reply. */
    public boolean isReply() {
        return this == ADOPTED || this == PARTLY || this == REFUSED || this == LONG_TERM;
    }

    public String messageKey() {
        return "council.proposal.state." + name();
    }
}
