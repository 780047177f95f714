package kr.oneroof.consultation.desk;

import kr.oneroof.kernel.RequestNumber;

/** Opens a case for staff; the look is kept. */
public interface CaseReading {
    /** @throws kr.oneroof.kernel.NotOnFile when there is no such case */
    CaseFile open(RequestNumber number);
}
