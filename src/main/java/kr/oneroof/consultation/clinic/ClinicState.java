package kr.oneroof.consultation.clinic;

import java.util.EnumSet;
import java.util.Set;

import kr.oneroof.kernel.TransitionRefused;

/** Where a clinic stands, and where it may go from there. */
public enum ClinicState {
    /** A consultant offers it; the company has to say yes. */
    PROPOSED,
    /** Asked for by the company. */
    REQUESTED,
    /** Days, experts and money are worked out; somebody else has to approve. */
    REVIEWED,
    /** Worth doing, but the year's money is used up (대기). */
    WAITING,
    /** Its money is reserved; visits may be agreed on. */
    APPROVED,
    /** The visits are over, the report is due. */
    VISITED,
    /** The report is out, the company has to confirm it. */
    REPORTED,
    /** The company does not agree with the report. */
    OBJECTED,
    /** The company signed; the fee may be claimed. */
    CONFIRMED,
    /** The fee is claimed; somebody else has to approve the payment. */
    CLAIMED,
    /** Paid, and what was not used given back. */
    PAID,
    /** Not approved (불승인). */
    REFUSED,
    /** Withdrawn by the company (취하). */
    WITHDRAWN,
    /** The company cancelled twice before any visit (종료). */
    ENDED;

    /** Where one may go from here. */
    public Set<ClinicState> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(REQUESTED, WITHDRAWN);
            case REQUESTED -> EnumSet.of(REVIEWED, REFUSED, WITHDRAWN);
            case REVIEWED -> EnumSet.of(REVIEWED, APPROVED, WAITING, REFUSED, WITHDRAWN);
            case WAITING -> EnumSet.of(REVIEWED, APPROVED, REFUSED, WITHDRAWN);
            case APPROVED -> EnumSet.of(VISITED, ENDED, WITHDRAWN);
            case VISITED, OBJECTED -> EnumSet.of(REPORTED);
            case REPORTED -> EnumSet.of(CONFIRMED, OBJECTED);
            case CONFIRMED -> EnumSet.of(CLAIMED);
            case CLAIMED -> EnumSet.of(PAID, CONFIRMED);
            case PAID, REFUSED, WITHDRAWN, ENDED -> EnumSet.noneOf(ClinicState.class);
        };
    }

    /** @throws TransitionRefused unless this is the needed state */
    void require(ClinicState needed, String act) {
        if (this != needed) {
            throw new TransitionRefused(this, act);
        }
    }

    /** @throws TransitionRefused when no way leads there */
    void requireWayTo(ClinicState target, String act) {
        if (!leadsTo(target)) {
            throw new TransitionRefused(this, act);
        }
    }

    public boolean leadsTo(ClinicState target) {
        return next().contains(target);
    }

    public boolean isOpen() {
        return !next().isEmpty();
    }

    public String messageKey() {
        return "clinic.state." + name();
    }
}
