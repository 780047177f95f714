package kr.oneroof.finance.claim;

import java.util.UUID;

import kr.oneroof.finance.Support;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

/**
 * Takes what was paid too much out of the payment ledger when the company itself pays it back, so that no bank is asked
 * again. Whoever books holds the bank's money ({@link #holdFirst}).
 */
public interface Recoveries {
    /** Holds the money of the loan's bank, before any row is locked: its settlements wait. */
    void holdFirst(RequestNumber number);

    /**
     * Books, quarter by quarter, what was paid for days that a halt took away. What was approved and has not gone to
     * the bank yet is stopped instead: the order to the bank becomes smaller, and nobody is asked for money that he
     * never got. What else was paid too much, late news of the bank for instance, is not the company's and stays for
     * the bank's next settlement.
     *
     * @param measure the decision that it stands on
     * @param halt its days, on the loan's book already
     * @return how much the company pays back
     */
    Won takeBack(RequestNumber number, UUID measure, Support.Stretch halt);

    /** What was stopped for a measure before it went, in won. */
    Won stopped(UUID measure);

    /** Books the opposite of what was taken back for a measure: the ledger is as it was before. */
    void undo(RequestNumber number, UUID measure);
}
