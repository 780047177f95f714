package kr.oneroof.finance.application;

import java.time.LocalDate;

import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

/**
 * The verbs of applications, from the submission to the decision. What the state forbids is
 * {@link kr.oneroof.kernel.TransitionRefused}; what the rules forbid is {@link LoanRefused}.
 */
public interface Lending {
    /**
     * Takes an application in and reserves its amount; without room it waits in the order in which it came.
     *
     * @throws LoanRefused when the programme is closed at this very moment, a rule says no, the amount is above the
     *     limit, or one of the company is open there already
     */
    RequestNumber submit(Submission submission);

    void receive(RequestNumber number, PersonId officer);

    /**
     * Asks the company for more; the clock stands still until it answers.
     *
     * @param until last day for the answer; afterwards it may be refused
     * @throws LoanRefused for a day that is not to come
     */
    void askForMore(RequestNumber number, String what, LocalDate until, PersonId officer);

    /** The company gave what was asked for. @throws kr.oneroof.kernel.NotOnFile for another company */
    void supplement(RequestNumber number, CompanyId company, String words);

    /** Back to the reviewer. */
    void sendBack(RequestNumber number, String why, PersonId approver);

    /** The same where all papers are there. */
    void propose(RequestNumber number, boolean favour, String opinion, PersonId officer);

    /**
     * Speaks for or against it.
     *
     * @param waiver why in favour although papers are missing; kept, audited, and printed on the decision
     * @throws LoanRefused in favour while something was not looked at, or is missing without a reason
     */
    void propose(RequestNumber number, boolean favour, String opinion, String waiver, PersonId officer);

    /** The same where all papers are there, or the reviewer said why not. */
    void approve(RequestNumber number, Won amount, PersonId approver);

    /**
     * Promises the amount and tells bank and company.
     *
     * @param waiver why although papers are missing, where the reviewer gave no reason
     * @throws LoanRefused for whoever reviewed it, for more than was asked for, when the volume has no room, when
     *     papers are missing without a reason, and when the reviewer stepped aside since
     */
    void approve(RequestNumber number, Won amount, String waiver, PersonId approver);

    /** @throws LoanRefused while what the company was asked for may still come */
    void refuse(RequestNumber number, String why, PersonId approver);

    /** The company objects to a refusal, once and within thirty days. @throws LoanRefused otherwise */
    void object(RequestNumber number, CompanyId company, String words);

    /** It is reviewed anew; without room it waits. */
    void grantObjection(RequestNumber number, PersonId approver);

    void dismissObjection(RequestNumber number, String why, PersonId approver);

    /** Only until bank and company know; who waited longest moves up. */
    void withdraw(RequestNumber number, CompanyId company, String why);

    /** The rate that it would have today, preference included as far as it is proved. */
    BasisPoints rateToday(RequestNumber number);
}
