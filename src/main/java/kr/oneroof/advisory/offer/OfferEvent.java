package kr.oneroof.advisory.offer;

import java.util.UUID;

import kr.oneroof.kernel.Audited;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/**
 * A step of an offer.
 *
 * @param deed tail of the audit code
 * @param detail codes and ids; never what somebody typed
 */
record OfferEvent(String deed, RequestNumber number, CompanyId company, String detail) implements Audited {
    @Override
    public String action() {
        return "advisory.offer-" + deed;
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
