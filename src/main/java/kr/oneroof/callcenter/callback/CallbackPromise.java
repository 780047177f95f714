package kr.oneroof.callcenter.callback;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import org.springframework.stereotype.Component;

import kr.oneroof.clock.BusinessCalendar;

/**
 * By when we promise to call back: asked before 16:00 on a working day, that day; else the next working day until noon.
 */
@Component
class CallbackPromise {
    private static final LocalTime LATEST = LocalTime.of(16, 0);
    private static final int WHOLE_DAY = 8;

    private final BusinessCalendar calendar;

    CallbackPromise(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    LocalDateTime made(LocalDateTime asked) {
        var closing = closingFrom(asked.toLocalDate());
        return closing.toLocalDate().equals(asked.toLocalDate())
                        && asked.toLocalTime().isBefore(LATEST)
                ? closing
                : closingFrom(asked.toLocalDate().plusDays(1)).toLocalDate().atTime(LocalTime.NOON);
    }

    /** When the first working day from that one on ends. */
    private LocalDateTime closingFrom(LocalDate day) {
        return calendar.plusWorkingHours(day.atStartOfDay(), WHOLE_DAY);
    }
}
