package kr.oneroof.consultation.council;

import org.jspecify.annotations.Nullable;

import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.consultation.Complexity;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** A case as the council has to know it before it takes it up. */
record TabledCase(
        RequestNumber number,
        CompanyId company,
        CaseStatus status,
        @Nullable Complexity complexity,
        boolean confidential,
        @Nullable PersonId consultant) {
    /** @throws CouncilRefused when the case is simple or over, or confidential and somebody else's */
    void requireFitFor(PersonId by) {
        requireOpen();
        if (confidential && !isOf(by)) {
            throw new CouncilRefused("not-your-case");
        }
    }

    /** @throws CouncilRefused when the case is simple or over */
    void requireOpen() {
        if (complexity != Complexity.COMPLEX) {
            throw new CouncilRefused("simple");
        }
        if (!status.isOpen()) {
            throw new CouncilRefused("case-over");
        }
    }

    boolean isOf(PersonId someone) {
        return someone.equals(consultant);
    }
}
