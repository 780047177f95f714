package kr.oneroof.advisory.engagement;

import java.util.UUID;

import kr.oneroof.kernel.Audited;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/**
 * A step of an expert's advice.
 *
 * @param deed tail of the audit code
 * @param detail amounts, days and ids; never what somebody typed
 */
record EngagementEvent(String deed, RequestNumber number, CompanyId company, String detail) implements Audited {
    @Override
    public String action() {
        return "advisory.advice-" + deed;
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
