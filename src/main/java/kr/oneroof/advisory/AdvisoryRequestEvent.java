package kr.oneroof.advisory;

import java.util.UUID;

import kr.oneroof.kernel.Audited;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/**
 * Something happened to a request for advice.
 *
 * @param deed tail of the audit code
 * @param detail codes, days and ids; never what somebody typed
 */
public record AdvisoryRequestEvent(String deed, RequestNumber number, CompanyId company, String detail)
        implements Audited {
    @Override
    public String action() {
        return "advisory.request-" + deed;
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
