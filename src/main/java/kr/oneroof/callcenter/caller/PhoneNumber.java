package kr.oneroof.callcenter.caller;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.Typed;

/**
 * A telephone number as people dial it at home, however it was typed: 010-1234-5678, +82-10-1234-5678, (055) 123-4567,
 * 055/123/4567, 1588-0000. The database's {@code phone_number()} says the same.
 *
 * @param digits empty when there are none
 */
public record PhoneNumber(String digits) {
    private static final int LONGEST = 15;
    private static final int SHORTEST = 8;
    private static final Pattern FROM_ABROAD = Pattern.compile("(?:00)?82(\\d{8,})");
    private static final Pattern NATIONAL = Pattern.compile("1[568]\\d{6}");

    public static PhoneNumber of(@Nullable String typed) {
        var digits = Typed.text(typed).replaceAll("[^0-9]", "");
        var abroad = FROM_ABROAD.matcher(digits);
        var home = abroad.matches() ? atHome(abroad.group(1)) : digits;
        return new PhoneNumber(home.length() > LONGEST ? home.substring(0, LONGEST) : home);
    }

    /** +82 (0)55 … carries the leading nought already; numbers for the whole country have none. */
    private static String atHome(String rest) {
        var bare = rest.replaceFirst("^0", "");
        return NATIONAL.matcher(bare).matches() ? bare : "0" + bare;
    }

    public boolean isEmpty() {
        return digits.isEmpty();
    }

    /** Whether one can call back there. */
    public boolean isComplete() {
        return digits.length() >= SHORTEST && (digits.startsWith("0") || NATIONAL.matcher(digits).matches());
    }

    /** For lists: the middle is nobody's business there, {@code 010-****-5678}. */
    public static String masked(String digits) {
        if (digits.length() < SHORTEST) {
            return digits;
        }
        var head = digits.startsWith("02") ? 2 : digits.startsWith("0") ? 3 : 0;
        return (head == 0 ? "" : digits.substring(0, head) + "-") + "****-" + digits.substring(digits.length() - 4);
    }
}
