package kr.oneroof.document.sheet;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Units other than won, with that word or without: amounts in thousands would be booked a thousand times too small. */
final class AmountUnit {
    private static final String LARGE = "[\\uC2ED\\uBC31\\uCC9C\\uB9CC\\uC5B5\\u5343\\u767E\\u842C\\u4E07\\u5104]+";
    private static final Pattern BESIDE_NAME = Pattern.compile(
            "[\\uCC9C\\uBC31\\uB9CC\\uC5B5\\u5343\\u767E\\u842C\\u4E07\\u5104]\\s*[\\uC6D0\\u5713\\u5186]"
                    + "|[(\\[<]\\s*(?:\\uB2E8\\s*\\uC704\\s*[:=]?)?\\s*(?:" + LARGE + "\\s*)?(?:" + LARGE
                    + "|usd|\\uB2EC\\uB7EC|\\$|k|m)\\s*[)\\]>]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TOLD = Pattern.compile(
            "\\uB2E8\\s*\\uC704(?:[^\\uC6D0]*[\\uCC9C\\uBC31\\uB9CC\\uC5B5]\\s*\\uC6D0" + "|[^\\uAC00-\\uD7A3a-z]*(?:"
                    + LARGE + "(?![\\uAC00-\\uD7A3])|(?:" + LARGE + "\\s*)?(?:usd|\\uB2EC\\uB7EC|\\$)))",
            Pattern.CASE_INSENSITIVE);

    private AmountUnit() {}

    /** Whether a line above the amounts names such a unit. */
    static boolean isToldIn(String cell) {
        return TOLD.matcher(normal(cell)).find();
    }

    /** Whether a column's heading names one behind its name. */
    static boolean isBesideNameIn(String heading) {
        return BESIDE_NAME.matcher(normal(heading)).find();
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
