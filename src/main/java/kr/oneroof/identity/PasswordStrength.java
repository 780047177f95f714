package kr.oneroof.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How many guesses a password withstands, as a power of ten. It is cut into parts that guessing programs know (listed
 * words, also reversed or with digits for letters; walks over the keyboard; rows such as {@code 123} or {@code abc};
 * repetitions), and the cheapest way of cutting counts. Everything is compared in lower case.
 */
final class PasswordStrength {
    private static final int SHORTEST_WORD = 3;
    private static final int SHORTEST_SYLLABLES = 2;
    private static final int SHORTEST_WALK = 4;
    private static final int SHORTEST_ROW = 3;
    private static final double OF_A_WALK = 2;
    private static final double OF_A_ROW = 1.5;
    /** However long a run of digits, guessing programs put dates and telephone numbers there. */
    private static final double OF_DIGITS = 2;

    private static final double OF_A_LETTER = 1;
    private static final double OF_ANOTHER_SCRIPT = 2;
    private static final double OF_DISGUISE = 0.5;
    private static final List<String> KEYS = List.of("`1234567890-=", " qwertyuiop[]\\", " asdfghjkl;'", " zxcvbnm,./");
    private static final String SHIFTED = "~!@#$%^&*()_+{}|:\"<>?";
    private static final String UNSHIFTED = "`1234567890-=[]\\;',./";
    /** Letters that digits and signs are put for; the second reading of 1 and ! is another variant. */
    private static final Map<Character, Character> DISGUISED =
            Map.of('0', 'o', '1', 'l', '3', 'e', '4', 'a', '5', 's', '7', 't', '8', 'b', '@', 'a', '$', 's', '!', 'i');

    private static final Map<Character, Set<Character>> NEIGHBOURS = neighbours();

    private final Map<String, Integer> ranks;
    private final Set<String> own;
    private final String text;
    private final List<String> disguised;

    /**
     * @param ranks listed words in lower case, the most frequent as 1
     * @param own words that are tried before all others
     */
    PasswordStrength(String password, Map<String, Integer> ranks, Set<String> own) {
        this.ranks = ranks;
        this.own = own;
        this.text = password.toLowerCase(Locale.ROOT);
        this.disguised = List.of(undisguised(text, 'l'), undisguised(text, 'i'));
    }

    /** Whether nothing is left beside one listed word and what is put around it: digits, signs, blanks. */
    boolean isDecorated(Collection<String> words) {
        var all = new ArrayList<>(disguised);
        all.add(text);
        return all.stream().anyMatch(one -> words.contains(one) || words.contains(bare(one)));
    }

    boolean isDecoratedListedWord() {
        return isDecorated(ranks.keySet());
    }

    /** The power of ten of the guesses. */
    double power() {
        var best = new double[text.length() + 1];
        Arrays.fill(best, Double.MAX_VALUE);
        best[0] = 0;
        for (var to = 1; to <= text.length(); to++) {
            for (var from = 0; from < to; from++) {
                best[to] = Math.min(best[to], best[from] + costOf(from, to));
            }
        }
        return best[text.length()];
    }

    private double costOf(int from, int to) {
        var part = text.substring(from, to);
        var cost = part.length() == 1 ? ofOne(part.charAt(0)) : Double.MAX_VALUE;
        if (part.chars().allMatch(Character::isDigit)) {
            cost = Math.min(part.length(), OF_DIGITS);
        }
        if (part.length() >= SHORTEST_ROW && isRow(part)) {
            cost = Math.min(cost, OF_A_ROW);
        }
        if (part.length() >= SHORTEST_WALK && isWalk(part)) {
            cost = Math.min(cost, OF_A_WALK);
        }
        if (part.length() >= (part.charAt(0) < 0x80 ? SHORTEST_WORD : SHORTEST_SYLLABLES)) {
            cost = Math.min(cost, ofWord(part, 0));
            cost = Math.min(cost, ofWord(new StringBuilder(part).reverse().toString(), OF_DISGUISE));
            for (var other : disguised) {
                cost = Math.min(cost, ofWord(other.substring(from, to), OF_DISGUISE));
            }
        }
        return Math.min(cost, ofRepetition(part));
    }

    private double ofWord(String word, double extra) {
        var rank = own.contains(word) ? Integer.valueOf(1) : ranks.get(word);
        return rank == null ? Double.MAX_VALUE : Math.max(1, Math.log10(rank + 1.0)) + extra;
    }

    /** The same piece again and again costs the piece. */
    private double ofRepetition(String part) {
        for (var length = 1; length <= part.length() / 2; length++) {
            if (part.length() % length == 0
                    && part.equals(part.substring(0, length).repeat(part.length() / length))) {
                return new PasswordStrength(part.substring(0, length), ranks, own).power() + OF_DISGUISE;
            }
        }
        return Double.MAX_VALUE;
    }

    private static double ofOne(char letter) {
        return letter < 0x80 ? OF_A_LETTER : OF_ANOTHER_SCRIPT;
    }

    private static boolean isRow(String part) {
        var step = part.charAt(1) - part.charAt(0);
        if (Math.abs(step) > 1) {
            return false;
        }
        for (var at = 1; at < part.length(); at++) {
            if (part.charAt(at) - part.charAt(at - 1) != step) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWalk(String part) {
        for (var at = 1; at < part.length(); at++) {
            if (!NEIGHBOURS.getOrDefault(key(part.charAt(at - 1)), Set.of()).contains(key(part.charAt(at)))) {
                return false;
            }
        }
        return true;
    }

    private static char key(char letter) {
        var shifted = SHIFTED.indexOf(letter);
        return shifted < 0 ? letter : UNSHIFTED.charAt(shifted);
    }

    private static String bare(String word) {
        return word.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    private static String undisguised(String text, char one) {
        var plain = new StringBuilder(text.length());
        for (var letter : text.toCharArray()) {
            plain.append(letter == '1' || letter == '!' ? one : DISGUISED.getOrDefault(letter, letter));
        }
        return plain.toString();
    }

    /**
     * Keys beside each other and those above and below, as they stand on a keyboard: each row half a key to the right.
     */
    private static Map<Character, Set<Character>> neighbours() {
        var found = new HashMap<Character, Set<Character>>();
        for (var row = 0; row < KEYS.size(); row++) {
            for (var at = 0; at < KEYS.get(row).length(); at++) {
                var near = new HashSet<Character>();
                addKey(near, row, at - 1);
                addKey(near, row, at + 1);
                addKey(near, row - 1, at);
                addKey(near, row - 1, at + 1);
                addKey(near, row + 1, at);
                addKey(near, row + 1, at - 1);
                found.put(KEYS.get(row).charAt(at), near);
            }
        }
        found.remove(' ');
        return found;
    }

    private static void addKey(Set<Character> near, int row, int at) {
        if (row >= 0
                && row < KEYS.size()
                && at >= 0
                && at < KEYS.get(row).length()
                && KEYS.get(row).charAt(at) != ' ') {
            near.add(KEYS.get(row).charAt(at));
        }
    }
}
