package kr.oneroof.requestfile;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/**
 * A request file as modules and pages see it; local times in Seoul.
 *
 * @param applicant empty for a caller without an account
 */
public record RequestFileView(
        RequestNumber number,
        String service,
        CompanyId company,
        @Nullable PersonId applicant,
        @Nullable PersonId owner,
        RequestState state,
        LocalDateTime receivedAt,
        LocalDateTime dueAt,
        @Nullable LocalDateTime closedAt,
        int extensions,
        boolean waiting) {}
