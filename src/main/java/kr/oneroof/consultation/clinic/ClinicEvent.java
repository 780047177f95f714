package kr.oneroof.consultation.clinic;

import java.time.Instant;
import java.util.UUID;

import kr.oneroof.kernel.Audited;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/**
 * Something happened to a clinic.
 *
 * @param deed tail of the audit code, such as {@code approved}
 * @param detail amounts, days and ids; never what somebody typed
 */
record ClinicEvent(String deed, RequestNumber number, CompanyId company, String detail, Instant at) implements Audited {
    @Override
    public String action() {
        return "consultation.clinic-" + deed;
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
