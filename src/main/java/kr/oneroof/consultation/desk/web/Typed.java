package kr.oneroof.consultation.desk.web;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What was typed, made fit to keep: composed Hangul, one kind of line end, no null. */
final class Typed {
    private Typed() {
    }

    static String text(@Nullable String typed) {
        return Normalizer.normalize(Objects.requireNonNullElse(typed, ""), Normalizer.Form.NFC)
                .replace("\r\n", "\n").replace("\0", "").strip();
    }

    static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(day -> day.getYear() >= 2000 && day.getYear() < 2200);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
