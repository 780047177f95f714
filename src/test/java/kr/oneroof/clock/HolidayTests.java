package kr.oneroof.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.TransitionRefused;

class HolidayTests {
    private static final PersonId ADMIN = PersonId.fresh();
    private static final PersonId DIRECTOR = PersonId.fresh();
    private final Holiday proposed = Holiday.proposed(LocalDate.of(2026, 12, 31), "종무식 휴관", "운영규정", ADMIN);

    @Test
    void countsOnlyOnceSomebodyElseApprovedIt() {
        assertThat(proposed.status()).isEqualTo(Holiday.Status.PROPOSED);
        assertThat(proposed.mayApprove(ADMIN)).isFalse();
        assertThatExceptionOfType(TransitionRefused.class).isThrownBy(() -> proposed.approved(ADMIN, "남관리"));
        var declared = proposed.approved(DIRECTOR, "한센터");
        assertThat(declared.status()).isEqualTo(Holiday.Status.DECLARED);
        assertThat(declared.approvedBy()).isEqualTo("한센터");
        assertThat(declared.mayApprove(PersonId.fresh())).isFalse();
    }

    @Test
    void staysAsHistoryWithItsReasonOnceUndone() {
        var undone = proposed.approved(DIRECTOR, "한센터").undone("의결 취소");
        assertThat(undone.isStanding()).isFalse();
        assertThat(undone.undoReason()).isEqualTo("의결 취소");
        assertThatExceptionOfType(TransitionRefused.class).isThrownBy(() -> undone.undone("다시"));
        assertThatExceptionOfType(TransitionRefused.class).isThrownBy(() -> undone.approved(DIRECTOR, "한센터"));
    }
}
