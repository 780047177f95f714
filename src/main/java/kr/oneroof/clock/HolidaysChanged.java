package kr.oneroof.clock;

import java.time.LocalDate;

import kr.oneroof.kernel.Audited;

/** A public holiday or closing day was declared or undone: due dates around it may move. */
public record HolidaysChanged(LocalDate day, String name, boolean declared) implements Audited {
    @Override
    public String action() {
        return declared ? "clock.holiday-declared" : "clock.holiday-undone";
    }

    @Override
    public String subject() {
        return day.toString();
    }
}
