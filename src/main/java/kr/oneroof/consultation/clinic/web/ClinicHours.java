package kr.oneroof.consultation.clinic.web;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;

import org.springframework.validation.Errors;

/** Hours of a day as time fields send them. */
final class ClinicHours {
    private ClinicHours() {}

    static Optional<LocalTime> of(String typed) {
        try {
            return Optional.of(LocalTime.parse(typed));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    static void check(String from, String until, Errors errors) {
        if (of(from).isEmpty()) {
            errors.rejectValue("starts", "clinic.hour.wrong");
        }
        if (of(until).isEmpty()) {
            errors.rejectValue("ends", "clinic.hour.wrong");
        } else if (of(from).filter(start -> !of(until).orElse(start).isAfter(start))
                .isPresent()) {
            errors.rejectValue("ends", "clinic.hour.order");
        }
    }
}
