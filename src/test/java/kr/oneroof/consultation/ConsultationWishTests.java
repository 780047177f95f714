package kr.oneroof.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class ConsultationWishTests {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Test
    void keepsThreeDaysInOrderAndOnlyForMeetings() {
        var days = List.of(DAY.plusDays(3), DAY, DAY, DAY.plusDays(1), DAY.plusDays(9));
        assertThat(new ConsultationWish(ConsultationMode.OUTREACH, days).days())
                .containsExactly(DAY, DAY.plusDays(1), DAY.plusDays(3));
        assertThat(new ConsultationWish(ConsultationMode.PHONE, days).days()).isEmpty();
    }
}
