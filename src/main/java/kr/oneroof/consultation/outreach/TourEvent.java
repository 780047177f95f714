package kr.oneroof.consultation.outreach;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.Audited;
import kr.oneroof.kernel.CompanyId;

/**
 * Something happened to a tour.
 *
 * @param deed tail of the audit code, such as {@code planned}
 * @param company of the stop concerned
 * @param detail days, times and numbers; never what somebody typed
 */
record TourEvent(String deed, UUID tour, @Nullable CompanyId company, String detail) implements Audited {
    @Override
    public String action() {
        return "consultation.outreach-" + deed;
    }

    @Override
    public String subject() {
        return "tour:" + tour;
    }

    @Override
    public @Nullable UUID companyConcerned() {
        return company == null ? null : company.value();
    }
}
