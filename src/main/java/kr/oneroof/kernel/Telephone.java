package kr.oneroof.kernel;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A Korean telephone number (전기통신번호관리세칙) as it is dialled at home: never cut, never glued to anything else.
 *
 * @param digits with the leading nought, or a nationwide number of eight digits (15, 16, 18)
 */
public record Telephone(String digits) {
    private static final Pattern GROUPED = Pattern.compile("\\+?[0-9() ./\\p{Zs}\\p{Pd}~]*");
    /** A number, then a word or its sign, then a few digits more. */
    private static final Pattern EXTENSION = Pattern.compile("^.*\\d[^\\d]*[\\p{L}#][^\\d]*\\d{1,5}\\D*$");

    private static final Pattern FROM_ABROAD = Pattern.compile("(?:00[0-9]{0,3}?)?82(0?[1-9][0-9]{7,10})");
    private static final Pattern NATIONWIDE = Pattern.compile("1[568][0-9]{6}");
    private static final Pattern AT_HOME = Pattern.compile("02[0-9]{7,8}|0(?:3[1-3]|4[1-4]|5[1-5]|6[1-4])[0-9]{7,8}"
            + "|01[016789][0-9]{7,8}|0(?:70|[346-8]0)[0-9]{7,8}|0(?:30|50)[0-9]{8,9}");
    /** Numbers of offices without an area code (특수번호), {@code 120}, {@code 1357}. */
    private static final Pattern SPECIAL = Pattern.compile("1[0-9]{2,3}");

    /** Empty for what is no telephone number, and for one with an extension behind it. */
    public static Optional<Telephone> of(@Nullable String typed) {
        var plain = Normalizer.normalize(TypedInput.text(typed), Normalizer.Form.NFKC);
        var digits = atHome(plain.replaceAll("[^0-9]", ""));
        return GROUPED.matcher(plain).matches()
                        && (AT_HOME.matcher(digits).matches()
                                || NATIONWIDE.matcher(digits).matches())
                ? Optional.of(new Telephone(digits))
                : Optional.empty();
    }

    /** As {@link #of}, and the short numbers of offices too. */
    public static Optional<Telephone> ofOffice(@Nullable String typed) {
        var plain = TypedInput.text(typed);
        return SPECIAL.matcher(plain).matches() ? Optional.of(new Telephone(plain)) : of(typed);
    }

    public static boolean hasExtension(@Nullable String typed) {
        return EXTENSION
                .matcher(Normalizer.normalize(TypedInput.text(typed), Normalizer.Form.NFKC))
                .matches();
    }

    /** What is dialled at home in place of 82, +82 and 0082; +82 (0)55 … carries the leading nought already. */
    public static String atHome(String digits) {
        var abroad = FROM_ABROAD.matcher(digits);
        if (!abroad.matches()) {
            return digits;
        }
        var bare = abroad.group(1).replaceFirst("^0", "");
        return NATIONWIDE.matcher(bare).matches() ? bare : "0" + bare;
    }
}
