package kr.oneroof.consultation.casebook;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is looked for of the words that somebody types: beginnings of words, without the particle behind them, so that
 * 물류비가 finds 물류비. The beginning of a word gives the trigram index two letters more to hold on to, so that even words of
 * two syllables are found through it; single letters are not looked for at all.
 */
final class WordStems {
    private static final int SHORTEST = 2;
    private static final int MOST = 6;
    private static final Pattern PARTICLE = Pattern.compile("(?<=..)(?:에서|에게|으로|까지|부터|은|는|이|가|을|를|의|에|로|와|과|도|만)$");

    /** What stands in every other title says nothing about this one. */
    private static final Set<String> EVERYWHERE =
            Set.of("상담", "지원", "문의", "신청", "방법", "기업", "있습니", "싶습니다", "합니", "있습니까", "합니까", "어떻게", "너무");

    private WordStems() {}

    static List<String> of(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^0-9a-z가-힣]+"))
                .map(word -> PARTICLE.matcher(word).replaceFirst(""))
                .filter(word -> word.length() >= SHORTEST && !EVERYWHERE.contains(word))
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** Patterns for {@code like any (…)} on a text that has a blank before every word. */
    static String[] patterns(String typed) {
        return of(typed).stream().map(stem -> "% " + stem + "%").toArray(String[]::new);
    }
}
