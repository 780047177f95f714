package kr.oneroof.document.sheet;

import java.text.Normalizer;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Units other than won, with that word or without: amounts in thousands would be booked a thousand times too small. */
final class AmountUnit {
    private static final String LARGE = "[\\uC2ED\\uBC31\\uCC9C\\uB9CC\\uC5B5\\u5343\\u767E\\u842C\\u4E07\\u5104]";
    /** Codes of ISO 4217, signs, and the words for dollar, euro, yen, yuan and pound. */
    private static final String FOREIGN = "(?:(?<![a-z])(?:us\\$|"
            + Currency.getAvailableCurrencies().stream()
                    .map(one -> one.getCurrencyCode().toLowerCase(Locale.ROOT))
                    .filter(code -> !code.equals("krw"))
                    .sorted()
                    .collect(Collectors.joining("|"))
            + ")(?![a-z])|[$\\u20AC\\u00A5\\u00A3]|\\uB2EC\\uB7EC|\\uC720\\uB85C|\\uC5D4\\uD654|\\uC5D4(?![\\uAC00-\\uD7A3])"
            + "|\\uC704\\uC548|\\uD30C\\uC6B4\\uB4DC)";

    private static final Pattern FOREIGN_WORD = Pattern.compile(FOREIGN, Pattern.CASE_INSENSITIVE);
    /** A number before it makes it an amount of its own: a ceiling of a hundred million won, say. */
    private static final Pattern BESIDE_NAME = Pattern.compile(
            "(?<![\\d.,]|[\\d.,]\\s|" + LARGE + ")" + LARGE + "+\\s*[\\uC6D0\\u5713\\u5186]"
                    + "|[(\\[<]\\s*(?:\\uB2E8\\s*\\uC704\\s*[:=]?)?\\s*(?:" + LARGE + "+\\s*)?(?:" + LARGE + "+|"
                    + FOREIGN
                    + "|k|m)\\s*[)\\]>]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TOLD = Pattern.compile(
            "\\uB2E8\\s*\\uC704(?:[^\\uC6D0]*[\\uCC9C\\uBC31\\uB9CC\\uC5B5]\\s*\\uC6D0" + "|[^\\uAC00-\\uD7A3a-z]*(?:"
                    + LARGE + "+(?![\\uAC00-\\uD7A3])|(?:" + LARGE + "+\\s*)?" + FOREIGN + "))",
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

    /** The first word or sign of a currency that is not won; empty where there is none. */
    static String foreignIn(String text) {
        var found = FOREIGN_WORD.matcher(normal(text));
        return found.find() ? found.group() : "";
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
