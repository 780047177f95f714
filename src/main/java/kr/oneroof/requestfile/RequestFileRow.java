package kr.oneroof.requestfile;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** The row of a file, the ten columns and no more. */
record RequestFileRow(
        RequestNumber number,
        CompanyId company,
        @Nullable PersonId applicant,
        String service,
        @Nullable PersonId owner,
        RequestState state,
        Instant receivedAt,
        Instant dueAt,
        @Nullable Instant closedAt,
        long version) {
    /** A file that was just filed. */
    static RequestFileRow of(RequestNumber number, NewRequestFile opening, Instant receivedAt, Instant dueAt) {
        return new RequestFileRow(
                number,
                opening.company(),
                opening.applicant(),
                opening.service(),
                null,
                RequestState.SUBMITTED,
                receivedAt,
                dueAt,
                null,
                0);
    }
}
