package kr.oneroof.advisory.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kr.oneroof.kernel.SeoulClock;

/** The advisors of the demo town work on working days, each a day earlier than the next. */
class CastDaysTests {
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
    void countsWorkingDaysOnly(LocalDateTime moment) {
        SeoulClock.at(moment, () -> {
            for (var ago = -20; ago < 20; ago++) {
                var day = AdvisoryPeopleDemo.workday(ago);
                assertThat(AdvisoryPeopleDemo.workday(ago + 1)).isBefore(day);
                if (ago != 0) {
                    assertThat(day.getDayOfWeek()).isLessThan(DayOfWeek.SATURDAY);
                }
            }
        });
    }
}
