package kr.oneroof.consultation.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import kr.oneroof.consultation.Category;

/** Days off in halves, and what a profile says of days. */
class ConsultantLeaveTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private static ConsultantLeave leave(LocalDate first, LocalDate last, ConsultantLeave.Part part) {
        return new ConsultantLeave(UUID.randomUUID(), first, last, part);
    }

    @ParameterizedTest
    @CsvSource({
        "WHOLE, 00:00, true",
        "WHOLE, 23:59, true",
        "MORNING, 00:00, true",
        "MORNING, 12:59, true",
        "MORNING, 13:00, false",
        "AFTERNOON, 12:59, false",
        "AFTERNOON, 13:00, true",
        "AFTERNOON, 23:59, true"
    })
    void meetsAtOneOClock(ConsultantLeave.Part part, LocalTime time, boolean away) {
        assertThat(leave(DAY, DAY, part).covers(DAY.atTime(time))).isEqualTo(away);
    }

    @Test
    void countsItsDaysInHalvesAndNoOthers() {
        var week = leave(DAY, DAY.plusDays(6), ConsultantLeave.Part.WHOLE);
        assertThat(week.halvesOn(DAY.minusDays(1))).isZero();
        assertThat(week.halvesOn(DAY)).isEqualTo(2);
        assertThat(week.halvesOn(DAY.plusDays(6))).isEqualTo(2);
        assertThat(week.halvesOn(DAY.plusDays(7))).isZero();
        assertThat(leave(DAY, DAY, ConsultantLeave.Part.MORNING).halvesOn(DAY)).isOne();
        assertThat(leave(DAY, DAY, ConsultantLeave.Part.MORNING).isWholeOn(DAY)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(ConsultantLeave.Part.class)
    void endsNoEarlierThanItBeginsAndHalvesOnTheSameDay(ConsultantLeave.Part part) {
        assertThatIllegalArgumentException().isThrownBy(() -> leave(DAY, DAY.minusDays(1), part));
        if (part != ConsultantLeave.Part.WHOLE) {
            assertThatIllegalArgumentException().isThrownBy(() -> leave(DAY, DAY.plusDays(1), part));
        }
    }

    @Test
    void isAwayUntilTheLastOfTheLeavesThatTakeTheDay() {
        var profile = WorkingProfile.byDefault(List.of(
                leave(DAY, DAY.plusDays(1), ConsultantLeave.Part.WHOLE),
                leave(DAY, DAY.plusDays(3), ConsultantLeave.Part.WHOLE)));
        assertThat(profile.awayUntil(DAY)).isEqualTo(DAY.plusDays(3));
        assertThat(profile.awayUntil(DAY.plusDays(4))).isNull();
        var halves = WorkingProfile.byDefault(List.of(
                leave(DAY, DAY, ConsultantLeave.Part.MORNING), leave(DAY, DAY, ConsultantLeave.Part.AFTERNOON)));
        assertThat(halves.awayUntil(DAY)).as("two halves are a day").isEqualTo(DAY);
        var half = WorkingProfile.byDefault(List.of(leave(DAY, DAY, ConsultantLeave.Part.MORNING)));
        assertThat(half.awayUntil(DAY)).isNull();
    }

    @Test
    void knowsNothingInParticularByDefault() {
        var profile = WorkingProfile.byDefault(List.of());
        assertThat(profile.hours())
                .containsOnlyKeys(
                        DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
        assertThat(profile.levelIn(Category.TRADE)).isZero();
        assertThat(profile.takesComplex()).isTrue();
        assertThat(profile.onFile()).isFalse();
        var skilled = new WorkingProfile(Map.of(Category.TRADE, 3), profile.hours(), List.of(), 1, true, true);
        assertThat(skilled.levelIn(Category.TRADE)).isEqualTo(3);
        assertThat(skilled.levelIn(Category.TAX)).isZero();
    }

    @Test
    void worksNoHoursThatEndBeforeTheyBegin() {
        var nine = LocalTime.of(9, 0);
        assertThatIllegalArgumentException().isThrownBy(() -> new OwnHours(nine, nine));
        assertThatIllegalArgumentException().isThrownBy(() -> new OwnHours(nine, nine.minusMinutes(1)));
    }
}
