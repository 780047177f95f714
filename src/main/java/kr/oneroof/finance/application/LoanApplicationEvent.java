package kr.oneroof.finance.application;

import java.util.UUID;

import kr.oneroof.kernel.Audited;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/**
 * Something happened to an application.
 *
 * @param deed tail of the audit code
 * @param detail amounts and rates; never what somebody typed
 */
record LoanApplicationEvent(String deed, RequestNumber number, CompanyId company, String detail) implements Audited {
    @Override
    public String action() {
        return "finance.application-" + deed;
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
