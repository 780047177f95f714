package kr.oneroof.requestfile.road;

import java.time.Instant;
import java.util.UUID;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/**
 * A hand-over between services as pages show it.
 *
 * @param decision name of the decision, empty while it waits
 * @param word why it was sent back
 */
public record CrossingView(
        UUID id,
        RequestNumber number,
        CompanyId company,
        String companyName,
        String from,
        String to,
        String reason,
        PersonId askedBy,
        String asker,
        Instant askedAt,
        String decision,
        String word) {
    public boolean waits() {
        return decision.isEmpty();
    }
}
