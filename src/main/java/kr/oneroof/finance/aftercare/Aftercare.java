package kr.oneroof.finance.aftercare;

import java.time.LocalDate;
import java.util.UUID;

import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

/**
 * The verbs of aftercare; what the state forbids is {@link kr.oneroof.kernel.TransitionRefused}, what the rules forbid
 * {@link AftercareRefused}.
 */
public interface Aftercare {
    /** Proposes a measure and lets the company speak. @param hearingDays at least ten */
    UUID propose(RequestNumber number, Measure.Matter matter, int hearingDays, PersonId officer);

    /** @throws kr.oneroof.kernel.NotOnFile for another company's loan */
    void speak(UUID measure, CompanyId company, String words);

    /**
     * Decides: from then on the days do not count. What was paid for them is settled with the bank, or recovered from
     * the company.
     *
     * @param terms of a recovery; not looked at otherwise
     */
    void decide(UUID measure, RecoveryTerms terms, String word, PersonId approver);

    void drop(UUID measure, String word, PersonId approver);

    /**
     * A suspension ends: from the day after, the city pays again. @throws AftercareRefused for anything else, and
     * before its first day
     */
    void end(UUID measure, LocalDate lastDay, PersonId approver);

    /**
     * Takes it back: subsidy and payments are exactly as they were before; what a company paid back is to be refunded.
     *
     * @throws AftercareRefused while a later recovery of the same loan stands on it
     */
    void undo(UUID measure, String word, PersonId approver);

    /** @throws AftercareRefused when it is more than is left, or on a day to come */
    void received(UUID measure, LocalDate day, Won amount, PersonId officer);

    /**
     * What came in for a decision that was taken back went out again. @throws AftercareRefused when it is more than
     * that
     */
    void refunded(UUID measure, LocalDate day, Won amount, PersonId officer);

    /** @param rate of interest a year @param instalments monthly, 1 to 60 */
    record RecoveryTerms(BasisPoints rate, int instalments) {}
}
