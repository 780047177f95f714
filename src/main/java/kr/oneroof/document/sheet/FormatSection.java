package kr.oneroof.document.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DateUtil;

/**
 * One section of a number format, as far as it changes what a number means: a hundredth that is shown as per cent, days
 * that are kept as numbers, noughts and hyphens that make a number of a count, a sign or a unit beside the digits.
 *
 * @param code as the file spells it
 * @param sides what stands before and behind the digits
 */
record FormatSection(String code, Kind kind, FormatSides sides) {
    /** What a section makes of a number. */
    enum Kind {
        PLAIN,
        PERCENT,
        DATE,
        ELAPSED,
        DIGITS,
        NOTHING
    }

    /** Digits of a number that Excel keeps and shows. */
    private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_UP);
    /** A number of more places is no amount; written out it might be of any length. */
    private static final int MOST_PLACES = 60;

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.|\\[(?![hHmMsS]+\\])[^\\]]*\\]");
    private static final Pattern DIGITS_ONLY = Pattern.compile("0{2,}([-\\s]*0+)*");
    /** By thousands, as a comma behind the last digit divides. */
    private static final List<String> DIVIDED = List.of("", "\uCC9C", "\uBC31\uB9CC", "\uC2ED\uC5B5");

    static FormatSection of(String code) {
        return new FormatSection(code, kind(code), FormatSides.of(code));
    }

    private static Kind kind(String section) {
        if (section.isEmpty()) {
            return Kind.NOTHING;
        }
        var bare = LITERAL.matcher(section).replaceAll("").toLowerCase(Locale.ROOT);
        if (bare.isBlank() || bare.contains("general") || bare.strip().equals("@")) {
            return Kind.PLAIN;
        }
        if (bare.contains("%")) {
            return Kind.PERCENT;
        }
        if (bare.matches(".*\\[[hms]+\\].*")) {
            return Kind.ELAPSED;
        }
        if (bare.replaceAll("s\\.0+", "s").matches(".*[0#?].*")) {
            return DIGITS_ONLY.matcher(placeholders(section)).matches() ? Kind.DIGITS : Kind.PLAIN;
        }
        return bare.matches(".*([ydhs]|m|e).*") ? Kind.DATE : Kind.PLAIN;
    }

    /**
     * @param raw as the file keeps it
     * @param from1904 whether the workbook counts days from 1904 on
     */
    String words(double value, String raw, boolean from1904) {
        return switch (kind) {
            case NOTHING -> "";
            case PERCENT -> sides.sign(value) + number(exact(value).movePointRight(2), raw) + "%";
            case DATE -> day(value, raw, from1904);
            case DIGITS -> value >= 0 && value == Math.rint(value) ? digits(value) : plain(value, raw);
            case ELAPSED -> plain(value, raw);
            case PLAIN -> beside(value, raw);
        };
    }

    /** What is shown in thousands is read as it is kept only where the unit says so too. */
    private String beside(double value, String raw) {
        var thousands = Math.min(sides.thousands(), DIVIDED.size() - 1);
        if (thousands > 0 && sides.unit().replaceAll("[\\s\uC6D0]", "").equals(DIVIDED.get(thousands))) {
            return sides.sign(value) + plain(value, raw);
        }
        var unit = sides.unit().isEmpty() ? DIVIDED.get(thousands) : sides.unit();
        return sides.sign(value) + sides.currency() + number(exact(value).movePointLeft(3 * thousands), raw) + unit;
    }

    /** Each nought takes a digit, from the right; what is left goes before the first. */
    private String digits(double value) {
        var pattern = placeholders(code);
        var places = (int) pattern.chars().filter(one -> one == '0').count();
        var number = plain(value, "");
        var left = "0".repeat(Math.max(0, places - number.length())) + number;
        var words = new StringBuilder(left.substring(0, left.length() - places));
        var next = left.length() - places;
        for (var one : pattern.toCharArray()) {
            words.append(one == '0' ? left.charAt(next++) : one);
        }
        return words.toString();
    }

    private static String placeholders(String section) {
        return section.replaceAll("\\[[^\\]]*\\]", "")
                .replace("\\", "")
                .replace("\"", "")
                .strip();
    }

    private static String plain(double value, String raw) {
        return number(exact(value), raw);
    }

    private static BigDecimal exact(double value) {
        return new BigDecimal(value).round(EXCEL);
    }

    private static String number(BigDecimal number, String raw) {
        var bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return Math.abs((long) bare.scale()) + bare.precision() > MOST_PLACES ? raw.strip() : bare.toPlainString();
    }

    private static String day(double value, String raw, boolean from1904) {
        if (value < 0 || !DateUtil.isValidExcelDate(value) || value > 2_958_466) {
            return plain(value, raw);
        }
        var moment = DateUtil.getLocalDateTime(value, from1904, true);
        return moment == null ? plain(value, raw) : value < 1 ? time(moment.toLocalTime()) : words(moment);
    }

    static String words(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toLocalDate() + " " + time(moment.toLocalTime());
    }

    private static String time(LocalTime time) {
        return time.format(DateTimeFormatter.ofPattern("HH:mm:ss"));
    }
}
