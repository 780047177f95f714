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
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What people typed, made fit to keep. Forms hold text alone, so that one wrong field loses none of the others. */
public final class TypedInput {
    /**
     * Zero-width blanks and joiners, marks and turns of direction, fillers of Hangul, the mark at a file's beginning.
     */
    private static final String UNSEEN = "\u00AD\u034F\u061C\u115F\u1160\u180E\u200B\u200C\u200D\u200E\u200F"
            + "\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\u3164\uFEFF\uFFA0";

    private static final Pattern GROUPED = Pattern.compile(
            "(\\d+|\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?:[\\s\\p{Z}]\\d{3})+|\\d{1,4}(?:,\\d{4})+)(?:[\\s\\p{Z}]*\uc6d0)?");

    private TypedInput() {}

    /** Composed Hangul, one kind of line end, no blanks at the ends, never null. */
    public static String text(@Nullable String typed) {
        return strip(Normalizer.normalize(Objects.requireNonNullElse(typed, ""), Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace("\0", ""));
    }

    /**
     * Without what nobody sees at the ends: blanks of every kind and width, zero-width ones, marks of reading
     * direction, as they come along when text is pasted.
     */
    public static String strip(String text) {
        var from = 0;
        var until = text.length();
        while (from < until && isUnseen(text.charAt(from))) {
            from++;
        }
        while (until > from && isUnseen(text.charAt(until - 1))) {
            until--;
        }
        return text.substring(from, until);
    }

    private static boolean isUnseen(char one) {
        return Character.isWhitespace(one) || Character.isSpaceChar(one) || UNSEEN.indexOf(one) >= 0;
    }

    /** A day as date fields send it, {@code 2026-11-24}; empty when it is none or lies outside 1900 to 2199. */
    public static Optional<LocalDate> day(@Nullable String typed) {
        try {
            return Optional.of(LocalDate.parse(text(typed)))
                    .filter(day -> day.getYear() >= 1900 && day.getYear() < 2200);
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
                ? Optional.of(new BigDecimal(text).movePointRight(2).intValueExact())
                        .filter(bp -> bp <= 10_000)
                        .map(BasisPoints::new)
                : Optional.empty();
    }

    /**
     * A number as people group it, {@code 200,000,000} or {@code 2,0000,0000}, without what groups it and without 원
     * behind it. What is grouped otherwise may mean two numbers ({@code 2,5}) and stays as it was typed, so that the
     * field objects to it.
     */
    public static String number(@Nullable String typed) {
        var text = text(typed);
        var found = GROUPED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        return found.matches() ? found.group(1).replaceAll("[,\\s\\p{Z}]", "") : text;
    }

    /**
     * A moment as date fields send it, {@code 2026-11-24T09:00}; empty when it is none or lies outside 1900 to 2199.
     */
    public static Optional<LocalDateTime> moment(@Nullable String typed) {
        try {
            return Optional.of(LocalDateTime.parse(text(typed)))
                    .filter(one -> one.getYear() >= 1900 && one.getYear() < 2200);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** The value of that name; empty when there is none. */
    public static <E extends Enum<E>> Optional<E> choice(Class<E> choices, @Nullable String typed) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(one -> one.name().equals(text(typed)))
                .findFirst();
    }

    /**
     * A telephone number as it is dialled at home; empty for what is none, which {@code @Phone} refuses beside its
     * field.
     */
    public static String phone(@Nullable String typed) {
        return Telephone.of(typed).map(Telephone::digits).orElse("");
    }
}
