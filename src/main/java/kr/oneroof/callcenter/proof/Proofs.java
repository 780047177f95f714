package kr.oneroof.callcenter.proof;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** Checking who a caller is (본인 확인). Each check is kept, whether passed or failed. */
public interface Proofs {
    /** @throws kr.oneroof.callcenter.CallRefused when no company is known, or too little was asked to pass */
    void check(UUID key, RequestNumber number, Set<Fact> asked, boolean passed, PersonId by);

    /** Whether the caller of this ticket has proved today to speak for its company; the last check counts. */
    boolean isProved(RequestNumber number);

    List<Check> of(RequestNumber number);

    /** What can be asked. */
    enum Fact {
        BUSINESS_NUMBER,
        CEO,
        REQUEST_NUMBER,
        /**
         * We called the number that the company is registered with: proof by itself, for a number shown can be forged.
         */
        CALLED_BACK;

        public String messageKey() {
            return "callcenter.fact." + name();
        }
    }

    record Check(List<Fact> asked, boolean passed, String who, LocalDateTime at) {
        public Check {
            asked = List.copyOf(asked);
        }
    }
}
