package kr.oneroof.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The people of the demo town rest at weekends, on whatever day somebody starts it. */
class TownDaysTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23T01:30",
                "2026-11-24T17:59",
                "2026-11-25T09:00",
                "2026-11-26T02:00",
                "2026-11-27T23:59",
                "2026-11-28T12:00",
                "2026-11-29T08:00"
            })
    void movesWeekendsToTheFridayBeforeAndNothingElse(LocalDateTime moment) {
        for (var ago = 0; ago < 40; ago++) {
            var wanted = moment.minusDays(ago);
            var moved = TownDemo.onWorkday(wanted);
            var weekend = wanted.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
            assertThat(moved.toLocalTime()).isEqualTo(wanted.toLocalTime());
            if (weekend) {
                assertThat(moved.getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
                assertThat(moved).isAfter(wanted.minusDays(3));
            } else {
                assertThat(moved).isEqualTo(wanted);
            }
            assertThat(TownDemo.onWorkday(wanted.minusDays(1)))
                    .as("never later")
                    .isBeforeOrEqualTo(moved);
        }
    }
}
