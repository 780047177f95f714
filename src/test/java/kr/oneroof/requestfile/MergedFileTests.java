package kr.oneroof.requestfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import kr.oneroof.clock.Term;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;

/** A request that rests in another one, and one that was a part of another. */
class MergedFileTests {
    private final NewRequestFile opening =
            new NewRequestFile(UUID.randomUUID(), "consultation", CompanyId.fresh(), null, Term.days(7));
    private final RequestFile file = RequestFile.open(RequestNumber.of(2026, 1), opening, on("2026-11-25T10:00"));

    @Test
    void goesOnWithTheRemainingTimeWhenItComesBack() {
        file.show(RequestState.ACCEPTED, on("2026-11-25T11:00"));
        var due = file.view(on("2026-11-25T11:00")).dueAt();
        file.show(RequestState.MERGED, on("2026-11-26T10:00"));
        assertThat(file.view(on("2026-11-26T10:00")).closedAt()).isNotNull();
        file.resume(RequestState.ACCEPTED, on("2026-12-03T10:00"));
        var back = file.view(on("2026-12-03T10:00"));
        assertThat(back.state()).isEqualTo(RequestState.ACCEPTED);
        assertThat(back.closedAt()).isNull();
        assertThat(back.dueAt()).isEqualTo(due.plusDays(7));
        assertThat(file.round().serial()).isEqualTo(1);
    }

    @Test
    void comesBackOnlyFromAMerge() {
        file.show(RequestState.ACCEPTED, on("2026-11-25T11:00"));
        assertThatThrownBy(() -> file.resume(RequestState.ACCEPTED, on("2026-11-25T12:00")))
                .isInstanceOf(TransitionRefused.class);
        file.show(RequestState.MERGED, on("2026-11-26T10:00"));
        assertThatThrownBy(() -> file.reopen(Term.days(7), on("2026-11-26T11:00")))
                .isInstanceOf(TransitionRefused.class);
        assertThatThrownBy(() -> file.resume(RequestState.COMPLETED, on("2026-11-26T11:00")))
                .isInstanceOf(TransitionRefused.class);
    }

    @Test
    void givesAPartTheReceiptAndTheWaitsOfTheWhole() {
        file.startWaiting("consultation.waiting.applicant", on("2026-11-26T10:00"));
        var part = RequestFile.openPart(RequestNumber.of(2026, 2), opening, file, on("2026-12-03T10:00"));
        file.stopWaiting(on("2026-12-03T10:00"));
        assertThat(part.row().receivedAt()).isEqualTo(file.row().receivedAt());
        assertThat(part.row().dueAt()).isEqualTo(file.row().dueAt());
        assertThat(part.row().state()).isEqualTo(RequestState.SUBMITTED);
    }

    private static DueDateCalculator on(String moment) {
        return new DueDateCalculator(
                new WeekdaysOnly(),
                LocalDateTime.parse(moment).atZone(SeoulClock.SEOUL).toInstant());
    }
}
