package kr.oneroof.consultation.events;

import java.time.Instant;
import java.util.UUID;

import kr.oneroof.kernel.Audited;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/**
 * A consultation went to another service, or came back from there (업무 이관).
 *
 * @param away whether it went
 */
public record CasePassed(RequestNumber number, CompanyId company, boolean away, Instant at) implements Audited {
    @Override
    public String action() {
        return away ? "consultation.passed-on" : "consultation.came-back";
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
