package kr.oneroof.kernel;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The one form in which words are stored to be found and in which they are asked for: compatible letters are one letter
 * (NFKC), capitals are small, and blanks, signs and the legal form of a company (㈜, 주식회사) are left out. So 「(주)한빛 정밀」
 * is found by 한빛정밀, and [2026–000247] by 2026000247. The database's function {@code search_form} says the same in SQL.
 */
public final class SearchText {
    private static final int MOST_WORDS = 5;
    /** Stands in no form: whoever asks for signs alone finds nothing, and not everything. */
    private static final String NOWHERE = "!";
    /**
     * Blanks and signs nobody sees; NFKC made the wide ones plain already. Hangul fillers are letters by name alone.
     */
    private static final String BLANKS =
            "\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u180b-\\u180f\\u2000-\\u200f"
                    + "\\u2028-\\u202f\\u205f-\\u206f\\u3000\\ufe00-\\ufe0f\\ufeff\\ufff9-\\ufffb";

    private static final Pattern BLANK = Pattern.compile("[" + BLANKS + "]+");
    private static final Pattern ENDS = Pattern.compile("^[" + BLANKS + "]+|[" + BLANKS + "]+$");
    private static final Pattern SIGN = Pattern.compile(
            "[\\u0021-\\u002f\\u003a-\\u0040\\u005b-\\u0060\\u007b-\\u00bf\\u00d7\\u00f7\\u2000-\\u2bff\\u3001-\\u303f\\u30fb\\ufe10-\\ufe6f\\ufff0-\\uffff]+");
    private static final Pattern LEGAL_FORM = Pattern.compile("\\((?:주|유|합|株)\\)|주식회사|유한책임회사|유한회사|합자회사|합명회사");
    /** The same as people space it; what is asked is taken apart at blanks, so that it goes before. */
    private static final Pattern SPACED_FORM =
            Pattern.compile("\\(\\s*(?:주|유|합|株)\\s*\\)|주식\\s*회사|유한\\s*(?:책임\\s*)?회사|합자\\s*회사|합명\\s*회사");

    private static final Pattern NUMBER =
            Pattern.compile("(?<!\\d)(20\\d{2})[\\s\\p{Pd}\u2212\u30fc_./]{0,3}(\\d{6})(?!\\d)");
    /** What people and our own letters write in front of a number. */
    private static final Pattern LABEL = Pattern.compile(
            "(?:접수|상담|신청|예약|추천|요청|민원|문의|사건|관리|request|case|receipt)\\s*(?:번호|number|no\\.?)|(?<!\\p{L})(?:원루프|oneroof|번호|no\\.?|건|제|호|번)(?!\\p{L})"
                    + "|(?:사업자|법인|법인등록)\\s*(?:등록)?\\s*번호|(?:대표|휴대|집|회사)?\\s*(?:전화|휴대폰)\\s*(?:번호)?(?=[\\s:]*[+(\\d])|연락처(?=[\\s:]*[+(\\d])");
    /** Of a company or a telephone. */
    private static final Pattern OTHER_NUMBER = Pattern.compile("\\d[\\d\\s()\\p{Pd}\u2212.]{5,}\\d");

    private SearchText() {}

    /**
     * What is stored of words, and asked for of one word: letters and digits alone, so that no sign of a pattern is in
     * it.
     */
    public static String form(@Nullable String words) {
        var plain = BLANK.matcher(folded(words)).replaceAll("");
        return SIGN.matcher(LEGAL_FORM.matcher(plain).replaceAll("")).replaceAll("");
    }

    /**
     * The words that somebody asks for, five at most; each has to be found. A number stands whole, however it was
     * written.
     */
    public static List<String> words(@Nullable String asked) {
        var plain = SPACED_FORM
                .matcher(BLANK.matcher(folded(asked)).replaceAll(" "))
                .replaceAll(" ");
        var number = NUMBER.matcher(plain);
        var labelled = number.find() || OTHER_NUMBER.matcher(plain).find()
                ? LABEL.matcher(number.replaceAll(" $1$2 ")).replaceAll(" ")
                : plain;
        var words = Arrays.stream(labelled.split(" "))
                .map(SearchText::form)
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        return words.isEmpty() && !trimmed(asked).isEmpty() ? List.of(NOWHERE) : words;
    }

    /** For {@code like all (:patterns)} on what is stored; empty when nothing is asked for. */
    public static String[] patterns(@Nullable String asked) {
        return words(asked).stream().map(word -> "%" + word + "%").toArray(String[]::new);
    }

    /** The numbers of requests in what was typed, {@code 2026-000247}. */
    static Stream<String> numbers(@Nullable String typed) {
        return NUMBER.matcher(BLANK.matcher(folded(typed)).replaceAll(" "))
                .results()
                .map(found -> found.group(1) + "-" + found.group(2));
    }

    /** As typed, without blanks at the ends, seen or unseen. */
    public static String trimmed(@Nullable String typed) {
        return ENDS.matcher(Normalizer.normalize(Objects.requireNonNullElse(typed, ""), Normalizer.Form.NFC))
                .replaceAll("");
    }

    /** Letter by letter, as the database does it; a language's own rules would tell the two apart. */
    private static String folded(@Nullable String words) {
        return Normalizer.normalize(Objects.requireNonNullElse(words, ""), Normalizer.Form.NFKC)
                .codePoints()
                .map(Character::toLowerCase)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
