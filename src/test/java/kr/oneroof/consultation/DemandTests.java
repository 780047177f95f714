package kr.oneroof.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Demand WEEK = Demand.first(TODAY.plusDays(7));

    @Test
    void runsOutOnlyAfterItsLastDay() {
        assertThat(WEEK.hasRunOut(TODAY.plusDays(7))).isFalse();
        assertThat(WEEK.hasRunOut(TODAY.plusDays(8))).isTrue();
    }

    @Test
    void isExtendedTwiceAndNoMore() {
        var once = WEEK.extendedTo(TODAY.plusDays(10), TODAY);
        var twice = once.extendedTo(TODAY.plusDays(14), TODAY.plusDays(10));
        assertThat(twice.extensionsLeft()).isZero();
        assertThat(twice.mayBeExtended(TODAY)).isFalse();
        assertThatThrownBy(() -> twice.extendedTo(TODAY.plusDays(20), TODAY))
                .isInstanceOf(DemandRefused.class)
                .hasMessage("third");
    }

    @ParameterizedTest
    @CsvSource({"0, 7, not-later", "0, 91, too-late", "8, 20, run-out"})
    void isExtendedOnlyInTimeAndToALaterDay(int asked, int until, String code) {
        assertThatThrownBy(() -> WEEK.extendedTo(TODAY.plusDays(until), TODAY.plusDays(asked)))
                .hasMessage(code);
    }

    @Test
    void isRepeatedOnceWithinTenDaysWhenItWasMissed() {
        var missed = TODAY.plusDays(8);
        assertThatThrownBy(() -> WEEK.repeated(TODAY.plusDays(9), TODAY.plusDays(7)))
                .hasMessage("still-running");
        assertThatThrownBy(() -> WEEK.repeated(missed.plusDays(11), missed)).hasMessage("longer-than-last");
        var last = WEEK.repeated(missed.plusDays(10), missed);
        assertThat(last.kind()).isEqualTo(Demand.Kind.LAST);
        assertThat(last.extensionsLeft()).isZero();
        assertThatThrownBy(() -> last.repeated(missed.plusDays(30), missed.plusDays(20)))
                .hasMessage("already-last");
        assertThatThrownBy(() -> last.extendedTo(missed.plusDays(11), missed)).hasMessage("last");
    }

    @Test
    void allowsAReturnOnlyAfterTheLastWasMissedToo() {
        var missed = TODAY.plusDays(8);
        assertThat(WEEK.allowsReturn(missed)).isFalse();
        var last = WEEK.repeated(missed.plusDays(10), missed);
        assertThat(last.allowsReturn(missed.plusDays(10))).isFalse();
        assertThat(last.allowsReturn(missed.plusDays(11))).isTrue();
    }
}
