package kr.oneroof.callcenter;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.Audited;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/**
 * Something happened to a ticket.
 *
 * @param deed tail of the audit code, such as {@code answered}
 * @param detail names of steps, numbers and times; never what somebody typed
 */
public record CallTicketEvent(
        String deed, RequestNumber number, @Nullable CompanyId company, String detail) implements Audited {
    @Override
    public String action() {
        return "callcenter." + deed;
    }

    @Override
    public String subject() {
        return number.value();
    }

    @Override
    public @Nullable UUID companyConcerned() {
        return company == null ? null : company.value();
    }
}
