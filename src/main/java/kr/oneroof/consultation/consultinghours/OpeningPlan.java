package kr.oneroof.consultation.consultinghours;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import kr.oneroof.clock.BusinessCalendar;

/**
 * When an expert will sit in which room (상담실 운영계획).
 *
 * @param id key of the form; the same key twice is one plan
 * @param minutes length of a slot: 30 or 60
 */
public record OpeningPlan(
        UUID id,
        UUID expert,
        String place,
        LocalDate firstDay,
        LocalDate lastDay,
        Set<DayOfWeek> weekdays,
        LocalTime opens,
        LocalTime closes,
        int minutes) {
    /** Holidays are known about so far ahead. */
    public static final int MOST_DAYS = 184;

    private static final int GRID = 30;

    public OpeningPlan {
        weekdays = Set.copyOf(weekdays);
    }

    /** From one moment to another, local in Seoul. */
    record Stretch(LocalDateTime from, LocalDateTime until) {}

    /** The slots that lie wholly in working time and have not begun: no holiday, no closing day, no lunch. */
    List<Stretch> slots(BusinessCalendar calendar, LocalDateTime now) {
        var standing = calendar.standing();
        return firstDay.datesUntil(lastDay.plusDays(1))
                .filter(day -> weekdays.contains(day.getDayOfWeek()))
                .flatMap(day -> slotsOf(day, standing).stream())
                .filter(slot -> slot.from().isAfter(now))
                .toList();
    }

    private List<Stretch> slotsOf(LocalDate day, BusinessCalendar calendar) {
        var slots = new ArrayList<Stretch>();
        var from = day.atTime(opens);
        while (!from.plusMinutes(minutes).isAfter(day.atTime(closes))) {
            var until = from.plusMinutes(minutes);
            var fits = calendar.workingTime(from, until, List.of()).equals(Duration.ofMinutes(minutes));
            if (fits) {
                slots.add(new Stretch(from, until));
            }
            from = fits ? until : from.plusMinutes(GRID);
        }
        return slots;
    }
}
