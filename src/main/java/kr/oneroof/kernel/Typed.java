package kr.oneroof.kernel;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What people typed, made fit to keep. Forms hold text alone, so that one wrong field loses none of the others. */
public final class Typed {
    private static final int LONGEST_PHONE = 12;

    private Typed() {
    }

    /** Composed Hangul, one kind of line end, no blanks at the ends, never null. */
    public static String text(@Nullable String typed) {
        return Normalizer.normalize(Objects.requireNonNullElse(typed, ""), Normalizer.Form.NFC)
                .replace("\r\n", "\n").replace("\0", "").strip();
    }

    /** A day as date fields send it, {@code 2026-11-24}; empty when it is none or lies outside 1900 to 2199. */
    public static Optional<LocalDate> day(@Nullable String typed) {
        try {
            return Optional.of(LocalDate.parse(text(typed))).filter(day -> day.getYear() >= 1900 && day.getYear() < 2200);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** A month as it stands in addresses, {@code 2026-11}; what is none of our time is that of {@code today}. */
    public static YearMonth month(@Nullable String typed, LocalDate today) {
        var now = YearMonth.from(today);
        try {
            var month = YearMonth.parse(text(typed));
            return Math.abs(month.getYear() - now.getYear()) > 100 ? now : month;
        } catch (DateTimeParseException _) {
            return now;
        }
    }

    /** A rate in per cent with two places at most, {@code 2.5}; empty when it is none or above 100. */
    public static Optional<BasisPoints> rate(@Nullable String typed) {
        var text = text(typed);
        return text.matches("\\d{1,3}(\\.\\d{1,2})?")
                ? Optional.of(new BigDecimal(text).movePointRight(2).intValueExact()).filter(bp -> bp <= 10_000).map(BasisPoints::new)
                : Optional.empty();
    }

    /** A number as people group it, {@code 200,000,000}, without what groups it. */
    public static String number(@Nullable String typed) {
        return text(typed).replaceAll("[,\\s]", "");
    }

    /** A moment as date fields send it, {@code 2026-11-24T09:00}; empty when it is none or lies outside 1900 to 2199. */
    public static Optional<LocalDateTime> moment(@Nullable String typed) {
        try {
            return Optional.of(LocalDateTime.parse(text(typed))).filter(one -> one.getYear() >= 1900 && one.getYear() < 2200);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** The value of that name; empty when there is none. */
    public static <E extends Enum<E>> Optional<E> choice(Class<E> choices, @Nullable String typed) {
        return Arrays.stream(choices.getEnumConstants()).filter(one -> one.name().equals(text(typed))).findFirst();
    }

    /** A telephone number as digits, twelve at most: +82 becomes the leading nought that numbers have at home. */
    public static String phone(@Nullable String typed) {
        var digits = text(typed).replaceAll("\\D", "");
        // +82 (0)55 … carries the leading nought already.
        var home = text(typed).startsWith("+82") ? "0" + digits.substring(2).replaceFirst("^0", "") : digits;
        return home.length() > LONGEST_PHONE ? home.substring(0, LONGEST_PHONE) : home;
    }
}
