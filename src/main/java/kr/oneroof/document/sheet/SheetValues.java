package kr.oneroof.document.sheet;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import kr.oneroof.kernel.BasisPoints;

/**
 * Days, amounts, rates and numbers of requests as people and banks write them. What can be read in two ways is not read
 * at all: somebody is asked instead.
 */
public final class SheetValues {
    private static final String DASHES = "[\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D\\u00AD]";
    private static final String WEEKDAY =
            "(?:\\s*[(\\[]?\\s*(?:[\\uC6D4\\uD654\\uC218\\uBAA9\\uAE08\\uD1A0\\uC77C\\u6708\\u706B\\u6C34\\u6728\\u91D1\\u571F\\u65E5](?:\\uC694\\uC77C|\\u66DC\\u65E5)?"
                    + "|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)\\s*[)\\]]?)?,?";
    private static final String TIME =
            "(?:[\\sT]*(?:\\uC624\\uC804|\\uC624\\uD6C4|am|pm)?\\s*\\d{1,2}\\s*[:\\uC2DC]\\s*(?:\\d{1,2}\\s*\\uBD84?)?(?:\\s*:?\\s*\\d{1,2}\\s*\\uCD08?)?(?:\\.\\d{1,9})?\\s*(?:am|pm)?)?";
    private static final Pattern DAY = Pattern.compile(
            "'?((?:19|20|21)?\\d{2})\\s*(?:([-./])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{1,2})\\s*\\.?"
                    + "|[\\uB144\\u5E74]\\s*(\\d{1,2})\\s*[\\uC6D4\\u6708]\\s*(\\d{1,2})\\s*[\\uC77C\\u65E5]?)"
                    + WEEKDAY + TIME,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PACKED_DAY = Pattern.compile(
            "((?:19|20|21)\\d{2})(\\d{2})(\\d{2})(?:\\s?\\d{6}|" + WEEKDAY + TIME + ")", Pattern.CASE_INSENSITIVE);
    private static final Pattern CURRENCY = Pattern.compile(
            "^(?:\\u20A9|\\\\|krw|\\uAE08|\\uC77C\\uAE08)|(?:\\uC6D0(?:\\uC815)?|krw)$", Pattern.CASE_INSENSITIVE);
    /** Three noughts behind a point are thousands in half of the world. */
    private static final Pattern WON = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?:\\.0{1,2}|\\.0{4})?");

    private static final Pattern PARTED = Pattern.compile("\\d\\s+\\d");
    private static final Pattern GROUPED = Pattern.compile("\\D*\\d{1,3}(?: \\d{3})+(?:\\.\\d*)?\\D*");
    private static final Pattern RATE =
            Pattern.compile("(?:\\uC5F0)?(\\d{1,3})(?:\\.(\\d{1,2})0*)?(?:%|\\uD37C\\uC13C\\uD2B8|\\uD504\\uB85C)?");
    private static final Pattern NUMBER = Pattern.compile(
            "[\\[(<#]?(?:\\uC81C|no\\.?)?(20\\d{2})-?(\\d{6})(?:\\uD638)?[\\])>]?", Pattern.CASE_INSENSITIVE);
    /**
     * Neither a digit nor a hyphen and a digit on either side: such a thing is part of an account or a telephone
     * number.
     */
    private static final Pattern WITHIN = Pattern.compile("(?<!\\d)(?<!\\d[-.])(20\\d{2})-?(\\d{6})(?!\\d)(?![-.]\\d)");

    private SheetValues() {}

    /** @return empty for what is no day, or none of 1900 to 2199; a weekday or a time of day may follow */
    public static Optional<LocalDate> day(String text) {
        var typed = normal(text);
        var packed = PACKED_DAY.matcher(typed);
        if (packed.matches()) {
            return day(packed.group(1), packed.group(2), packed.group(3));
        }
        var found = DAY.matcher(typed);
        if (!found.matches()) {
            return Optional.empty();
        }
        return found.group(3) == null
                ? day(found.group(1), found.group(5), found.group(6))
                : day(found.group(1), found.group(3), found.group(4));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            var whole = Integer.parseInt(year.length() == 2 ? "20" + year : year);
            return Optional.of(LocalDate.of(whole, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /**
     * Whole won, less than nothing when it stands in brackets or behind a minus or a triangle. @return empty for what
     * is none
     */
    public static Optional<Long> won(String text) {
        var bare = closed(text);
        var negative = bare.matches("\\(.*\\)") || bare.matches(".*-$") && !bare.startsWith("-");
        bare = negative ? bare.replaceAll("^\\(|[)-]$", "") : bare;
        for (var before = ""; !bare.equals(before); ) {
            before = bare;
            bare = CURRENCY.matcher(bare).replaceAll("");
            if (!negative && bare.matches("^[-\\u25B3\\u25B2\\u2206].*")) {
                negative = true;
                bare = bare.substring(1);
            } else if (bare.startsWith("+") && bare.equals(before)) {
                bare = bare.substring(1);
            }
        }
        var found = WON.matcher(bare);
        return found.matches()
                ? Optional.of(Long.parseLong(found.group(1).replace(",", "")) * (negative ? -1 : 1))
                : Optional.empty();
    }

    /** What banks write where there is no amount. */
    public static boolean isNothing(String text) {
        return normal(text).replaceAll("[\\s-]", "").isEmpty();
    }

    /** Per cent with two places at most, 100 at most. @return empty for what is none */
    public static Optional<BasisPoints> rate(String text) {
        var found = RATE.matcher(closed(text));
        if (!found.matches()) {
            return Optional.empty();
        }
        var places = found.group(2) == null ? "0" : found.group(2);
        var points =
                new BigDecimal(found.group(1) + "." + places).movePointRight(2).intValueExact();
        return points <= 10_000 ? Optional.of(new BasisPoints(points)) : Optional.empty();
    }

    /**
     * The number of a request in a cell of its own, with brackets or without, with hyphen or without. @return empty for
     * what is none
     */
    public static Optional<String> requestNumber(String text) {
        var found = NUMBER.matcher(closed(text));
        return found.matches() ? Optional.of(found.group(1) + "-" + found.group(2)) : Optional.empty();
    }

    /** All numbers of requests in free text; one that is part of a longer number is none. */
    public static Set<String> requestNumbersIn(String text) {
        return WITHIN.matcher(normal(text))
                .results()
                .map(found -> found.group(1) + "-" + found.group(2))
                .collect(Collectors.toSet());
    }

    /** Without blanks; those stay that part two numbers, so that nobody reads them as one. */
    private static String closed(String text) {
        var typed = normal(text);
        return PARTED.matcher(typed).find() && !GROUPED.matcher(typed).matches() ? typed : typed.replaceAll("\\s", "");
    }

    private static String normal(String text) {
        // Compatibility forms make the wide won sign, wide digits and wide brackets ordinary ones.
        return Normalizer.normalize(SheetText.clean(text), Normalizer.Form.NFKC)
                .replaceAll(DASHES, "-")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
