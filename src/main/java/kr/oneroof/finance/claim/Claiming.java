package kr.oneroof.finance.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import kr.oneroof.finance.Quarter;
import kr.oneroof.kernel.PersonId;

/**
 * The verbs of claims. Each holds the bank's money and then the claim's row; what the state forbids is
 * {@link kr.oneroof.kernel.TransitionRefused}, what the rules forbid {@link ClaimRefused}.
 */
public interface Claiming {
    /** Holds the bank's money for whoever locks something of his own before he claims. */
    void holdFirst(UUID bank);

    /** Sets the lines beside our own figures, without keeping anything. */
    List<Compared> compare(UUID bank, Quarter quarter, List<ClaimRow> rows);

    /**
     * Claims; while nothing is approved a bank may claim anew.
     *
     * @throws ClaimRefused before the quarter is over
     */
    UUID claim(UUID bank, Quarter quarter, List<ClaimRow> rows, PersonId clerk);

    /**
     * Begins a settlement of a bank that claimed nothing in time: what it was paid too much is settled all the same.
     *
     * @throws ClaimRefused before the time to claim is over, once it has claimed, and for a bank that kept no loan in
     *     that quarter and was paid nothing before
     */
    UUID open(UUID bank, Quarter quarter, PersonId officer);

    void dispute(UUID claim, String word, PersonId officer);

    /** Reckons what is to be paid, from what is known now. */
    void prepare(UUID claim, PersonId officer);

    /** Gives it back to be reckoned again. */
    void giveBack(UUID claim, String word, PersonId approver);

    /**
     * Books the payment, once.
     *
     * @throws ClaimRefused for whoever reckoned it, and beyond the year's budget
     */
    void approve(UUID claim, PersonId approver);

    /** The same where the year's budget is not enough: somebody has to say so, and why. */
    void approveBeyondBudget(UUID claim, String why, PersonId approver);

    /** The money went. @throws ClaimRefused for a day to come */
    void markPaid(UUID claim, LocalDate day, PersonId officer);
}
