package kr.oneroof.finance.claim;

import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

/** Takes what was paid too much out of the payment ledger when the company itself pays it back, so that no bank is asked again. */
public interface Recoveries {
    /** Books, quarter by quarter, what was paid beyond what is due now. @return how much in all */
    Won takeBack(RequestNumber number);

    /** Books the opposite of all that was taken back of a loan and stands: the ledger is as it was before. */
    void undo(RequestNumber number);
}
