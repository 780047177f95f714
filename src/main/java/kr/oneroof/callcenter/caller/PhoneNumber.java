package kr.oneroof.callcenter.caller;

import java.text.Normalizer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.Telephone;
import kr.oneroof.kernel.TypedInput;

/**
 * A telephone number as people dial it at home, however it was typed: 010-1234-5678, +82-10-1234-5678, (055) 123-4567,
 * 055/123/4567, 1588-0000. The database's {@code phone_number()} says the same.
 *
 * @param digits empty when there are none, and when there are too many for any number: half of one would be another's
 */
public record PhoneNumber(String digits) {
    private static final int LONGEST = 15;
    private static final int SHORTEST = 8;
    private static final Pattern NATIONAL = Pattern.compile("1[568]\\d{6}");

    public static PhoneNumber of(@Nullable String typed) {
        var narrow = Normalizer.normalize(TypedInput.text(typed), Normalizer.Form.NFKC);
        var home = Telephone.atHome(narrow.replaceAll("[^0-9]", ""));
        return new PhoneNumber(home.length() > LONGEST ? "" : home);
    }

    public boolean isEmpty() {
        return digits.isEmpty();
    }

    /** Whether one can call back there. */
    public boolean isComplete() {
        return digits.length() >= SHORTEST
                && (digits.startsWith("0") || NATIONAL.matcher(digits).matches());
    }

    /** For lists: with the middle masked, {@code 010-****-5678}. */
    public static String masked(String digits) {
        if (digits.length() < SHORTEST) {
            return digits;
        }
        var head = digits.startsWith("02") ? 2 : digits.startsWith("0") ? 3 : 0;
        return (head == 0 ? "" : digits.substring(0, head) + "-") + "****-" + digits.substring(digits.length() - 4);
    }
}
