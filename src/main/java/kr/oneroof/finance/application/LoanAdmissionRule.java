package kr.oneroof.finance.application;

import org.springframework.stereotype.Component;

import kr.oneroof.finance.eligibility.OutstandingLoanQueries;
import kr.oneroof.finance.programme.Programme;
import kr.oneroof.finance.programme.ProgrammeQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;

/** Whether a company may apply, or ask for a decision again. */
@Component
class LoanAdmissionRule {
    private final ProgrammeQueries programmes;
    private final LoanApplicationQueries loans;
    private final OutstandingLoanQueries outstanding;
    private final SeoulClock clock;

    LoanAdmissionRule(
            ProgrammeQueries programmes,
            LoanApplicationQueries loans,
            OutstandingLoanQueries outstanding,
            SeoulClock clock) {
        this.programmes = programmes;
        this.loans = loans;
        this.outstanding = outstanding;
        this.clock = clock;
    }

    /** Locks the company before any row, so that all that counts against its limit comes one after the other. */
    void lock(CompanyId company) {
        outstanding.hold(company);
    }

    /**
     * The server's clock decides, whatever an open tab shows.
     *
     * @throws LoanRefused when the programme is closed, a consent is missing, a rule says no, the amount is above the
     *     ceiling or the company's limit, or an application of the company is open there already
     */
    void requireMayApply(LoanSubmission asked) {
        var programme = programmes.require(asked.programme());
        if (!programme.isOpenAt(clock.now())) {
            throw new LoanRefused("closed");
        }
        if (!asked.consents().containsAll(LoanConsent.all())) {
            throw new LoanRefused("consents");
        }
        if (asked.eligibility().isRefused()) {
            throw new LoanRefused("not-eligible");
        }
        if (asked.amount().compareTo(programme.terms().most()) > 0) {
            throw new LoanRefused("limit");
        }
        requireRoom(programme, asked.by().company(), asked.amount());
    }

    /** @throws LoanRefused when the company applied anew since, or its limit is used up */
    void requireMayObject(LoanApplication refused) {
        requireRoom(programmes.require(refused.programme()), refused.company(), refused.amount());
    }

    private void requireRoom(Programme programme, CompanyId company, Won amount) {
        if (loans.isOpenThere(programme.id(), company)) {
            throw new LoanRefused("open-already");
        }
        requireWithinLimit(programme, company, amount);
    }

    /** 업체당 한도: what is on its way, promised or not paid back counts. */
    private void requireWithinLimit(Programme programme, CompanyId company, Won amount) {
        var held = outstanding.of(company);
        if (held.running() > 0 && !programme.terms().whileLoanOpen()) {
            throw new LoanRefused("loan-open");
        }
        if (held.of(programme.code()) + amount.amount()
                > programme.terms().most().amount()) {
            throw new LoanRefused("limit-owed");
        }
    }
}
