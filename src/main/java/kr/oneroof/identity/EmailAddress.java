package kr.oneroof.identity;

import java.util.Locale;
import java.util.regex.Pattern;

/** The form of e-mail addresses: light on purpose, for only a letter proves an address. */
public final class EmailAddress {
    private static final Pattern FORM = Pattern.compile("[^\\s@<>\"(),:;]{1,64}@[^\\s@<>\"(),:;]+\\.[^\\s@<>\"(),:;.]{2,}");
    private static final int LONGEST = 254;

    private EmailAddress() {
    }

    public static boolean isOne(String text) {
        return text.length() <= LONGEST && FORM.matcher(text.strip()).matches();
    }

    /** As it is kept and compared. */
    public static String normal(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
