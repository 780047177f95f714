package kr.oneroof.kernel;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Where to go back to, when the address comes from outside: a page of OneRoof and nothing else. Browsers drop tabs and
 * line breaks from an address and read a backslash as a slash, so that {@code /<tab>/elsewhere} would leave OneRoof;
 * braces would be filled in as variables of the redirect.
 */
public final class BackPath {
    private static final String HOME = "/";
    /**
     * What may stand in an address as it is, besides letters and digits (RFC 3986), with the sign of what is escaped.
     */
    private static final String PLAIN = "-._~!$&'()*+,;=:@/?%[]";

    private static final int LONGEST = 2000;

    private BackPath() {}

    /** The path and query as they may stand in a redirect; home for anything that could lead elsewhere. */
    public static String of(@Nullable String typed) {
        return typed != null && staysHere(typed) ? escaped(typed) : HOME;
    }

    private static boolean staysHere(String typed) {
        return typed.startsWith("/")
                && !typed.startsWith("//")
                && typed.length() <= LONGEST
                && typed.indexOf('\\') < 0
                && typed.chars()
                        .noneMatch(letter -> Character.isISOControl(letter)
                                || Character.getType(letter) == Character.FORMAT
                                || letter == '\u2028'
                                || letter == '\u2029');
    }

    private static String escaped(String typed) {
        var path = new StringBuilder();
        for (var letter : typed.getBytes(StandardCharsets.UTF_8)) {
            var code = letter & 0xff;
            if (code < 0x80 && (Character.isLetterOrDigit(code) || PLAIN.indexOf(code) >= 0)) {
                path.append((char) code);
            } else {
                path.append(String.format(Locale.ROOT, "%%%02X", code));
            }
        }
        return path.toString();
    }
}
