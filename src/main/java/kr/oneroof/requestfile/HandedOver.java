package kr.oneroof.requestfile;

import java.time.Instant;
import java.util.UUID;

import org.springframework.modulith.NamedInterface;

import kr.oneroof.kernel.Audited;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/** A request moved to another service; the module named in {@code to} opens its own record under the same number. */
@NamedInterface("events")
public record HandedOver(RequestNumber number, CompanyId company, String to, String reason, Instant at)
        implements Audited {
    @Override
    public String action() {
        return "requestfile.handed-over";
    }

    @Override
    public String subject() {
        return number.value();
    }

    @Override
    public UUID companyConcerned() {
        return company.value();
    }

    @Override
    public String detail() {
        return to;
    }
}
