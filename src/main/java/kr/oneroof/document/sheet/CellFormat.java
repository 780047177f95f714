package kr.oneroof.document.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * A number format, as far as it changes what a number means: a hundredth that is shown as per cent, days that are kept
 * as numbers, noughts and hyphens that make a number of a count.
 */
enum CellFormat {
    PLAIN,
    PERCENT,
    DATE,
    ELAPSED,
    DIGITS;

    /** Digits of a number that Excel keeps and shows. */
    private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_UP);
    /** A number of more places is no amount; written out it might be of any length. */
    private static final int MOST_PLACES = 60;

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.|\\[(?![hHmMsS]+\\])[^\\]]*\\]");
    private static final Pattern DIGITS_ONLY = Pattern.compile("0{2,}([-\\s]*0+)*");

    /** @param id under which Excel knows it @param code null where the file does not spell it out */
    static CellFormat of(int id, @Nullable String code) {
        if (code == null || code.isBlank()) {
            return isEastAsianDate(id)
                    ? DATE
                    : of(BuiltinFormats.getBuiltinFormat(id) == null ? "General" : BuiltinFormats.getBuiltinFormat(id));
        }
        return of(code);
    }

    /** Excel of Korea, Japan and China knows these without spelling them out; all of them are days or times. */
    private static boolean isEastAsianDate(int id) {
        return id >= 27 && id <= 36 || id >= 50 && id <= 58;
    }

    static CellFormat of(String code) {
        var section = firstSection(code);
        var bare = LITERAL.matcher(section).replaceAll("").toLowerCase(Locale.ROOT);
        if (bare.isBlank() || bare.contains("general") || bare.strip().equals("@")) {
            return PLAIN;
        }
        if (bare.contains("%")) {
            return PERCENT;
        }
        if (bare.matches(".*\\[[hms]+\\].*")) {
            return ELAPSED;
        }
        if (bare.replaceAll("s\\.0+", "s").matches(".*[0#?].*")) {
            return isDigits(section) ? DIGITS : PLAIN;
        }
        return bare.matches(".*([ydhs]|m|e).*") ? DATE : PLAIN;
    }

    /** {@code 000-00-00000}: noughts and hyphens alone. */
    private static boolean isDigits(String section) {
        return DIGITS_ONLY.matcher(placeholders(section)).matches();
    }

    private static String firstSection(String code) {
        var quoted = false;
        for (var at = 0; at < code.length(); at++) {
            var one = code.charAt(at);
            if (one == '"') {
                quoted = !quoted;
            } else if (one == '\\') {
                at++;
            } else if (one == ';' && !quoted) {
                return code.substring(0, at);
            }
        }
        return code;
    }

    /**
     * What the sender sees, written so that it reads one way alone: {@code 5%}, {@code 2026-11-30}, {@code 0.3}.
     *
     * @param raw as the file keeps it
     * @param code of this format
     * @param from1904 whether the workbook counts days from 1904 on
     */
    String words(String raw, @Nullable String code, boolean from1904) {
        double value;
        try {
            value = Double.parseDouble(raw.strip());
        } catch (NumberFormatException none) {
            return raw.strip();
        }
        if (!Double.isFinite(value)) {
            return raw.strip();
        }
        return switch (this) {
            case PERCENT -> number(new BigDecimal(value).round(EXCEL).movePointRight(2), raw) + "%";
            case DATE -> day(value, raw, from1904);
            case DIGITS ->
                value >= 0 && value == Math.rint(value) && code != null ? digits(value, code) : plain(value, raw);
            case PLAIN, ELAPSED -> plain(value, raw);
        };
    }

    /** Each nought takes a digit, from the right; what is left goes before the first. */
    private static String digits(double value, String code) {
        var pattern = placeholders(firstSection(code));
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

    static String plain(double value, String raw) {
        return number(new BigDecimal(value).round(EXCEL), raw);
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
