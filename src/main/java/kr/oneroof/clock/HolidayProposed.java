package kr.oneroof.clock;

import java.time.LocalDate;

import kr.oneroof.kernel.Audited;

/** Somebody proposed a holiday, or took the proposal back. */
record HolidayProposed(LocalDate day, boolean proposed) implements Audited {
    @Override
    public String action() {
        return proposed ? "clock.holiday-proposed" : "clock.holiday-proposal-withdrawn";
    }

    @Override
    public String subject() {
        return day.toString();
    }
}
