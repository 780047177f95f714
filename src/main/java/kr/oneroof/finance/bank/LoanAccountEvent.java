package kr.oneroof.finance.bank;

import java.util.UUID;

import kr.oneroof.kernel.Audited;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/**
 * Something became known of a loan.
 *
 * @param deed tail of the audit code
 * @param detail day and amount; never what somebody typed
 */
record LoanAccountEvent(String deed, RequestNumber number, CompanyId company, String detail) implements Audited {
    @Override
    public String action() {
        return "finance.loan-" + deed;
    }

    @Override
    public String subject() {
        return number.value();
    }

    @Override
    public UUID companyConcerned() {
        return company.value();
    }
}
