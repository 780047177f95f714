package kr.oneroof.identity;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a password must be: long enough, not the address, not one that everybody tries. No make-up of characters is asked. */
public final class PasswordRule {
    private static final int SHORTEST = 10;
    /** More bytes than that bcrypt does not take. */
    private static final int MOST_BYTES = 72;
    private static final Set<String> TRIED_FIRST = Set.of("1234567890", "0123456789", "password123", "password1234",
            "qwertyuiop", "qwerty12345", "q1w2e3r4t5", "1q2w3e4r5t", "korea12345", "asdfasdfasdf", "administrator",
            "iloveyou123", "1111111111", "0000000000", "abcdefghij", "qwer1234qwer", "dkssudgktpdy", "letmein1234");

    private PasswordRule() {
    }

    /** What is wrong with it, as the tail of a message key; empty when nothing is. */
    public static Optional<String> objection(String password, String email) {
        var lower = password.toLowerCase(Locale.ROOT);
        if (password.length() < SHORTEST) {
            return Optional.of("short");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of("long");
        }
        if (lower.equals(EmailAddress.normal(email)) || lower.equals(EmailAddress.normal(email).split("@", 2)[0])) {
            return Optional.of("address");
        }
        if (TRIED_FIRST.contains(lower) || lower.chars().distinct().count() < 4) {
            return Optional.of("common");
        }
        return Optional.empty();
    }
}
