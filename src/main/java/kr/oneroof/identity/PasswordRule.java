package kr.oneroof.identity;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a password must be: long enough, not one that guessing programs find early, and nothing of its owner's own:
 * address, name, company. No make-up of characters is asked.
 */
public final class PasswordRule {
    private static final int SHORTEST = 10;
    /** More bytes than that bcrypt does not take. */
    private static final int MOST_BYTES = 72;
    /** Ten million guesses. */
    private static final double WEAKEST = 7;

    private static final int SHORTEST_OWN = 3;
    private static final int SHORTEST_OWN_SYLLABLES = 2;
    private static final String NO_LETTER = "[^\\p{L}\\p{N}]+";

    private PasswordRule() {}

    /**
     * What is wrong with it, as the tail of a message key; empty when nothing is.
     *
     * @param own what belongs to the owner: e-mail address, names
     */
    public static Optional<String> objection(String password, Collection<String> own) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("short");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of("long");
        }
        var typed = Normalizer.normalize(password, Normalizer.Form.NFKC);
        var guess = new PasswordStrength(typed, CommonPasswords.ranks(), Set.of());
        if (guess.isDecoratedListedWord() || guess.power() < WEAKEST) {
            return Optional.of("common");
        }
        return isMadeOf(typed, wordsOf(own)) ? Optional.of("address") : Optional.empty();
    }

    private static boolean isMadeOf(String typed, Set<String> own) {
        var guess = new PasswordStrength(typed, CommonPasswords.ranks(), own);
        return guess.isDecorated(own) || guess.power() < WEAKEST;
    }

    /**
     * Whole, without blanks, and its parts: of an address those between its dots, of a name those between brackets and
     * blanks.
     */
    private static Set<String> wordsOf(Collection<String> own) {
        var words = new HashSet<String>();
        for (var one : own) {
            var lower = Normalizer.normalize(one, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
            words.add(lower);
            words.add(lower.split("@", 2)[0]);
            words.add(lower.replaceAll(NO_LETTER, ""));
            words.add(lower.split("@", 2)[0].replaceAll(NO_LETTER, ""));
            words.addAll(List.of(lower.split(NO_LETTER)));
        }
        words.removeIf(word ->
                word.length() < (word.isEmpty() || word.charAt(0) < 0x80 ? SHORTEST_OWN : SHORTEST_OWN_SYLLABLES));
        return words;
    }
}
