package kr.oneroof.advisory.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kr.oneroof.advisory.panel.PanelTerms;
import kr.oneroof.kernel.Won;

/** Fees to the won. */
class FeeSlipTests {
    private static final PanelTerms TERMS =
            new PanelTerms(LocalDate.of(2016, 1, 1), new Won(70_000), new Won(350_000), 300, 1000, 60, 5, 2, 7, 7, 30);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource({
        "60, 70000, 70000, 2100, 210, 67690",
        "300, 70000, 350000, 10500, 1050, 338450",
        "480, 70000, 350000, 10500, 1050, 338450",
        "50, 70000, 58333, 1740, 170, 56423",
        "1, 70000, 1166, 30, 0, 1136",
        "120, 0, 0, 0, 0, 0",
        "0, 70000, 0, 0, 0, 0"
    })
    void reckonsADay(int minutes, long rate, long fee, long incomeTax, long localTax, long net) {
        var slip = FeeSlip.of(Map.of(DAY, minutes), rate, TERMS);
        assertThat(slip).isEqualTo(new FeeSlip(minutes, fee, incomeTax, localTax));
        assertThat(slip.net()).isEqualTo(net);
    }

    @Test
    void capsEachDayByItself() {
        var slip = FeeSlip.of(Map.of(DAY, 400, DAY.plusDays(1), 60), 70_000, TERMS);
        assertThat(slip.fee()).isEqualTo(420_000);
        assertThat(slip.minutes()).isEqualTo(460);
    }

    @Test
    void paysForASessionToWhichTheCompanyDidNotCome() {
        var now = DAY.atTime(10, 0);
        var missed = new AdviceSession(
                UUID.randomUUID(),
                now,
                now.plusHours(2),
                AdviceSession.Mode.VISIT,
                AdviceSession.State.NO_SHOW_COMPANY,
                null,
                "",
                false);
        var late = new AdviceSession(
                UUID.randomUUID(),
                now,
                now.plusHours(2),
                AdviceSession.Mode.VISIT,
                AdviceSession.State.CANCELLED,
                null,
                "",
                true);
        var ours = new AdviceSession(
                UUID.randomUUID(),
                now,
                now.plusHours(2),
                AdviceSession.Mode.VISIT,
                AdviceSession.State.NO_SHOW_ADVISOR,
                null,
                "",
                false);
        assertThat(List.of(missed, late, ours))
                .extracting(one -> one.paidMinutes(60))
                .containsExactly(60, 60, 0);
        assertThat(List.of(missed, late, ours))
                .extracting(AdviceSession::isCounted)
                .containsExactly(true, true, false);
    }
}
