package kr.oneroof.consultation.outreach.web;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;

import org.springframework.validation.Errors;

/** Hours of a day as time fields send them. */
final class TourHours {
    private TourHours() {}

    static Optional<LocalTime> of(String typed) {
        try {
            return Optional.of(LocalTime.parse(typed));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    static void check(String field, String typed, Errors errors) {
        if (of(typed).isEmpty()) {
            errors.rejectValue(field, "outreach.hour.wrong");
        }
    }
}
