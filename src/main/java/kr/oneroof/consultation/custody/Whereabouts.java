package kr.oneroof.consultation.custody;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.TransitionRefused;

/**
 * Where a case is when something is asked about it.
 *
 * @param due the last day of the case itself
 * @param asked whether a hand-over waits already
 */
record Whereabouts(
        CompanyId company,
        CaseStatus status,
        boolean confidential,
        String unit,
        @Nullable PersonId consultant,
        LocalDate today,
        LocalDate due,
        boolean asked) {
    /**
     * @throws CustodyRefused when one waits already, nothing would change, or nobody in particular would learn a secret
     */
    void requireHandover(Addressee to) {
        requireWork("hand-over");
        if (asked) {
            throw new CustodyRefused("to", "waitsAlready");
        }
        if (to.consultant() == null ? to.unit().equals(unit) : to.consultant().equals(consultant)) {
            throw new CustodyRefused("to", "isThere");
        }
        if (confidential && to.consultant() == null) {
            throw new CustodyRefused("to", "nameSomebody");
        }
    }

    /** @throws CustodyRefused when the day is past or beyond the case's own, or the case is confidential */
    void requireReferral(Addressee to, LocalDate dueOn) {
        requireWork("referral");
        if (confidential) {
            throw new CustodyRefused("to", "confidential");
        }
        if (to.consultant() != null && to.consultant().equals(consultant)) {
            throw new CustodyRefused("to", "isOwner");
        }
        if (dueOn.isBefore(today) || dueOn.isAfter(due) && due.isAfter(today)) {
            throw new CustodyRefused("dueOn", "beyondCase");
        }
    }

    private void requireWork(String verb) {
        if (!status.isOpen() || status == CaseStatus.SUBMITTED) {
            throw new TransitionRefused(status, verb);
        }
    }
}
