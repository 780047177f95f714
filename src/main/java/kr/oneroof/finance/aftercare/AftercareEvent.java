package kr.oneroof.finance.aftercare;

import java.util.UUID;

import kr.oneroof.kernel.Audited;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/**
 * Something happened in aftercare. @param deed tail of the audit code @param detail days and won, never what somebody
 * typed
 */
record AftercareEvent(String deed, RequestNumber number, CompanyId company, String detail) implements Audited {
    @Override
    public String action() {
        return "finance.aftercare-" + deed;
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
