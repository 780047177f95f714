package kr.oneroof.consultation.casebook;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * By what a company and its people can be known: names, numbers, addresses. Looked for however they are spaced,
 * hyphenated or capitalised, and besides them whatever has the form of an address of a person, of anybody's.
 */
public final class CaseIdentity {
    private static final int SHORTEST = 2;
    private static final Pattern E_MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)01\\d[ .-]?\\d{3,4}[ .-]?\\d{4}(?!\\d)");
    private static final Pattern BUSINESS_NUMBER = Pattern.compile("(?<!\\d)\\d{3}-\\d{2}-\\d{5}(?!\\d)");
    private static final Pattern REQUEST_NUMBER = Pattern.compile("(?<!\\d)20\\d{2}-\\d{6}(?!\\d)");
    private static final List<Pattern> ANYBODYS = List.of(E_MAIL, MOBILE, BUSINESS_NUMBER, REQUEST_NUMBER);

    private final Set<String> marks = new LinkedHashSet<>();

    /** @param marks words of two letters or more; shorter ones say nothing and would be found everywhere */
    CaseIdentity(Stream<String> marks) {
        marks.map(String::strip)
                .filter(mark -> plain(mark).length() >= SHORTEST)
                .forEach(this.marks::add);
    }

    /** What of it stands in the text, as it is known or, for what is nobody's in particular, as it is written. */
    public List<String> foundIn(String text) {
        var plain = plain(text);
        var known = marks.stream().filter(mark -> plain.contains(plain(mark)));
        var general =
                ANYBODYS.stream().flatMap(form -> form.matcher(text).results()).map(MatchResult::group);
        return Stream.concat(known, general).distinct().toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}@]", "");
    }
}
