package kr.oneroof.consultation.desk;

import kr.oneroof.kernel.RequestNumber;

/** Opens a case for staff; the look is kept. A confidential case is not on file for those who may not read it. */
public interface CaseReading {
    /** @throws kr.oneroof.kernel.NotOnFile when there is no such case */
    CaseFile open(RequestNumber number);

    /** Whether {@link #open} would open it; keeps no look. */
    boolean isReadable(RequestNumber number);
}
