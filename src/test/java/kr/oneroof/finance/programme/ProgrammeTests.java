package kr.oneroof.finance.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import kr.oneroof.finance.DayBasis;
import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.Won;

/** What a programme's notice fixes. */
class ProgrammeTests {
    private static final LocalDateTime OPENS = LocalDateTime.parse("2026-01-14T09:00:00");
    private static final LocalDateTime CLOSES = LocalDateTime.parse("2026-06-30T18:00:00");

    @ParameterizedTest
    @CsvSource({
        "2026-01-14T08:59:59, false",
        "2026-01-14T09:00:00, true",
        "2026-06-30T17:59:59, true",
        "2026-06-30T18:00:00, false"
    })
    void opensAndClosesToTheSecond(LocalDateTime moment, boolean open) {
        assertThat(programme(Programme.State.PUBLISHED, 50, 300).isOpenAt(moment))
                .isEqualTo(open);
    }

    @ParameterizedTest
    @EnumSource(value = Programme.State.class, names = "PUBLISHED", mode = EnumSource.Mode.EXCLUDE)
    void isShutUnlessItWasPublished(Programme.State state) {
        assertThat(programme(state, 50, 300).isOpenAt(OPENS)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"50, 300, 300", "50, 280, 280", "0, 300, 250", "200, 600, 450"})
    void addsThePreferenceUpToTheCap(int preference, int cap, int expected) {
        var terms = programme(Programme.State.PUBLISHED, preference, cap).terms();
        assertThat(terms.rateFor(true)).isEqualTo(new BasisPoints(expected));
        assertThat(terms.rateFor(false)).isEqualTo(new BasisPoints(250));
    }

    @Test
    void paysAllAboveWhatTheCompanyPaysWhereThatIsFixed() {
        var known = programme(Programme.State.PUBLISHED, 50, 500).terms();
        var fixed = new Programme.Terms(
                known.most(),
                36,
                24,
                known.repayment(),
                known.baseRate(),
                known.preferredRate(),
                known.rateCap(),
                Programme.Model.BORROWER_FIXED_RATE,
                new BasisPoints(100),
                known.basis(),
                known.rounding(),
                3,
                0,
                0,
                false);
        assertThat(fixed.rateFor(false)).isEqualTo(new BasisPoints(500));
        assertThat(fixed.rateFor(false).atMost(new BasisPoints(510).less(fixed.leastOwnRate())))
                .isEqualTo(new BasisPoints(410));
    }

    @Test
    void prefersAllUnlessItNamesSome() {
        assertThat(Preference.of(null)).containsExactlyInAnyOrder(Preference.values());
        assertThat(Preference.of("JOBS,YOUNG,NOBODY")).containsExactly(Preference.JOBS, Preference.YOUNG);
        assertThat(Preference.of("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1232876, 1232876, 1232870", "9, 9, 0", "10, 10, 10", "0, 0, 0"})
    void cutsToOneWonOrToTen(long exact, long one, long ten) {
        assertThat(Programme.Rounding.ONE_WON.cut(new Won(exact))).isEqualTo(new Won(one));
        assertThat(Programme.Rounding.TEN_WON.cut(new Won(exact))).isEqualTo(new Won(ten));
    }

    @Test
    void namesEachOfItsChoices() {
        assertThat(Programme.Code.FACILITY.messageKey()).isEqualTo("finance.programme.code.FACILITY");
        assertThat(Programme.Repayment.BULLET.messageKey()).isEqualTo("finance.repayment.BULLET");
        assertThat(Programme.Model.FIXED_POINTS.messageKey()).isEqualTo("finance.model.FIXED_POINTS");
    }

    static Programme programme(Programme.State state, int preference, int cap) {
        var terms = new Programme.Terms(
                new Won(200_000_000),
                36,
                24,
                Programme.Repayment.BULLET,
                new BasisPoints(250),
                new BasisPoints(preference),
                new BasisPoints(cap),
                Programme.Model.FIXED_POINTS,
                BasisPoints.ZERO,
                DayBasis.FIXED_365,
                Programme.Rounding.ONE_WON,
                3,
                0,
                0,
                false);
        return new Programme(
                UUID.randomUUID(),
                2026,
                Programme.Code.OPERATING,
                1,
                "2026-1",
                "경영안정자금",
                OPENS,
                CLOSES,
                new Won(90_000_000_000L),
                new Won(2_000_000_000L),
                terms,
                List.of(),
                state,
                0);
    }
}
