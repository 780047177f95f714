package kr.oneroof.consultation.consultinghours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.clock.DueDate;
import kr.oneroof.clock.Term;
import kr.oneroof.clock.Waiting;

/** Which hours a plan opens. */
class OpeningPlanTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final LocalDateTime LONG_BEFORE = MONDAY.minusWeeks(1).atStartOfDay();

    /** Nine to six with an hour at noon; the Wednesday is a holiday. */
    private static final BusinessCalendar CALENDAR = new BusinessCalendar() {
        @Override
        public Duration workingTime(LocalDateTime from, LocalDateTime until, List<Waiting> waiting) {
            var minutes = 0;
            for (var at = from; at.isBefore(until); at = at.plusMinutes(1)) {
                minutes += works(at) ? 1 : 0;
            }
            return Duration.ofMinutes(minutes);
        }

        private boolean works(LocalDateTime at) {
            var day = at.toLocalDate();
            return day.getDayOfWeek().getValue() < 6
                    && !day.equals(MONDAY.plusDays(2))
                    && at.getHour() >= 9
                    && at.getHour() < 18
                    && at.getHour() != 12;
        }

        @Override
        public DueDate due(LocalDateTime filedAt, Term term, List<Waiting> waiting) {
            throw new UnsupportedOperationException();
        }

        @Override
        public LocalDateTime plusWorkingHours(LocalDateTime from, int hours) {
            throw new UnsupportedOperationException();
        }
    };

    @Test
    void leavesLunchOut() {
        assertThat(times(plan("10:00", "16:00", 60, DayOfWeek.MONDAY)))
                .containsExactly("10:00", "11:00", "13:00", "14:00", "15:00");
    }

    @Test
    void beginsAgainRightAfterLunchWhateverTheBeginning() {
        assertThat(times(plan("09:30", "15:00", 60, DayOfWeek.MONDAY)))
                .containsExactly("09:30", "10:30", "13:00", "14:00");
    }

    @Test
    void opensNothingThatEndsAfterTheLastMinute() {
        assertThat(times(plan("16:30", "18:30", 60, DayOfWeek.MONDAY))).containsExactly("16:30");
        assertThat(times(plan("17:00", "17:45", 30, DayOfWeek.MONDAY))).containsExactly("17:00");
    }

    @Test
    void skipsHolidaysWeekendsAndOtherWeekdays() {
        var all = plan("10:00", "11:00", 60, DayOfWeek.values());
        assertThat(all.slots(CALENDAR, LONG_BEFORE))
                .extracting(slot -> slot.from().toLocalDate())
                .containsExactly(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(3), MONDAY.plusDays(4));
        assertThat(plan("10:00", "11:00", 60, DayOfWeek.WEDNESDAY).slots(CALENDAR, LONG_BEFORE))
                .isEmpty();
    }

    @Test
    void opensNothingThatHasBegun() {
        assertThat(plan("10:00", "12:00", 60, DayOfWeek.MONDAY).slots(CALENDAR, MONDAY.atTime(10, 0)))
                .extracting(slot -> slot.from().toLocalTime())
                .containsExactly(LocalTime.of(11, 0));
    }

    private static List<String> times(OpeningPlan plan) {
        return plan.slots(CALENDAR, LONG_BEFORE).stream()
                .map(slot -> slot.from().toLocalTime().toString())
                .toList();
    }

    private static OpeningPlan plan(String from, String until, int minutes, DayOfWeek... days) {
        return new OpeningPlan(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "제1상담실",
                MONDAY,
                MONDAY.plusDays(6),
                Set.of(days),
                LocalTime.parse(from),
                LocalTime.parse(until),
                minutes);
    }
}
