package kr.oneroof.document.sheet;

import java.util.regex.Pattern;

/**
 * What a number format puts beside the digits and what of it changes the amount.
 *
 * @param negative whether a number above nought is shown as one below
 * @param currency a currency other than won, empty for none
 * @param unit a unit such as {@code 만원}, empty for none
 * @param thousands how many times a thousand the shown number is divided by
 */
record FormatSides(boolean negative, String currency, String unit, int thousands) {
    private static final Pattern TOKEN = Pattern.compile(
            "\"([^\"]*)\"?|\\\\(.)|[_*].|\\[\\$([^\\]-]*)[^\\]]*\\]|\\[[^\\]]*\\]|(General|[0#?.,/]+)|(.)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGN = Pattern.compile("^[-\\u2212\\u2013\\u25B3\\u25B2\\u2206]");
    private static final Pattern UNIT = Pattern.compile(
            "^(?:[\\uC2ED\\uBC31\\uCC9C\\uB9CC\\uC5B5\\u767E\\u5343\\u842C\\u4E07\\u5104]+\\s*(?:[\\uC6D0\\u5713\\u5186].*)?)$");

    static FormatSides of(String section) {
        var before = new StringBuilder();
        var behind = new StringBuilder();
        var digits = "";
        for (var tokens = TOKEN.matcher(section); tokens.find(); ) {
            if (tokens.group(4) != null) {
                digits = tokens.group(4);
                before.append(behind);
                behind.setLength(0);
            } else {
                for (var group : new int[] {1, 2, 3, 5}) {
                    behind.append(tokens.group(group) == null ? "" : tokens.group(group));
                }
            }
        }
        return of(before.toString().strip(), digits, behind.toString().strip());
    }

    private static FormatSides of(String before, String digits, String behind) {
        var negative =
                SIGN.matcher(before).find() || behind.endsWith("-") || before.startsWith("(") && behind.endsWith(")");
        var foreign = AmountUnit.foreignIn(before + " " + behind);
        var unit = UNIT.matcher(behind).matches() ? behind : "";
        return new FormatSides(
                negative,
                foreign,
                unit,
                digits.length() - digits.replaceAll(",+$", "").length());
    }

    /** The sign of a number that is kept without one. */
    String sign(double value) {
        return negative && value > 0 ? "-" : "";
    }
}
