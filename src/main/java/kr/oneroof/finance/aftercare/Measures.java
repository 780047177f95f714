package kr.oneroof.finance.aftercare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

/** What is read of aftercare. */
public interface Measures {
    /** @throws kr.oneroof.kernel.NotOnFile when there is none */
    Measure require(UUID measure);

    /** Newest first. */
    List<Measure> of(RequestNumber number);

    /** Newest first, at most a hundred. */
    List<Measure> in(MeasureState state);

    Optional<RecoveryOrder> recovery(UUID measure);

    /** What was approved and did not go to the bank because of it (지급 중지), in won. */
    Won stopped(UUID measure);

    /** What somebody has to look at by today (점검표). */
    List<Due> due();

    /** @param kind tail of {@code finance.aftercare.due} @param day by when */
    record Due(String kind, RequestNumber number, String companyName, LocalDate day) {
        public String messageKey() {
            return "finance.aftercare.due." + kind;
        }
    }
}
