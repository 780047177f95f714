package kr.oneroof.identity;

import java.util.Locale;
import java.util.regex.Pattern;

import kr.oneroof.kernel.TypedInput;

/** The form of e-mail addresses: light on purpose, for only a letter proves an address. */
public final class EmailAddress {
    /** Also nothing that cannot be seen: the letter would go to somebody else, or nowhere. */
    private static final String OUTSIDE = "\\s\\p{Z}\\p{Cf}\\p{Cc}\\u115F\\u1160\\u3164\\uFFA0@<>\"(),:;";

    private static final Pattern FORM =
            Pattern.compile("[^" + OUTSIDE + "]{1,64}@[^" + OUTSIDE + "]+\\.[^" + OUTSIDE + ".]{2,}");
    private static final int LONGEST = 254;

    private EmailAddress() {}

    public static boolean isOne(String text) {
        return text.length() <= LONGEST && FORM.matcher(TypedInput.text(text)).matches();
    }

    /** As it is kept and compared. */
    public static String normal(String text) {
        return TypedInput.text(text).toLowerCase(Locale.ROOT);
    }
}
