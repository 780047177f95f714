package kr.oneroof.document.sheet;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words by which headings are known, Korean and English alike, whoever reads the page. */
@Component
public class HeadingWords {
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]|<[^>]*>");
    private static final Pattern ORNAMENT = Pattern.compile("[\\s*:\\u203B\\u25A0\\u25CF\\u25B2\\u25BC._'\"-]");
    private static final Pattern SUM = Pattern.compile(
            "(\\uCD1D|\\uC804\\uCCB4|\\uC18C|\\uB204|\\uC6D4|\\uC77C)?(\\uD569\\uACC4|\\uD569|\\uACC4|(grand)?(sub)?total|sum)"
                    + "(\\d+\\uAC74)?");
    private static final Pattern BRACKET = Pattern.compile("[()\\[\\]<>]");

    private final MessageSource messages;

    public HeadingWords(MessageSource messages) {
        this.messages = messages;
    }

    /** As the reader of the page calls it. */
    String name(SheetColumn column) {
        return words(column, LocaleContextHolder.getLocale()).getFirst();
    }

    /** What matters of a heading: neither blanks nor what stands in brackets. */
    static String bare(String heading) {
        var normal = Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var outside = ORNAMENT.matcher(BRACKETS.matcher(normal).replaceAll("")).replaceAll("");
        return outside.isEmpty()
                ? ORNAMENT.matcher(BRACKET.matcher(normal).replaceAll("")).replaceAll("")
                : outside;
    }

    /** The words of a column, the surest first, as {@link #bare} writes them. */
    List<String> known(SheetColumn column) {
        return Stream.of(Locale.KOREAN, Locale.ENGLISH)
                .flatMap(locale -> words(column, locale).stream())
                .map(HeadingWords::bare)
                .distinct()
                .toList();
    }

    private List<String> words(SheetColumn column, Locale locale) {
        return Arrays.stream(
                        messages.getMessage(column.messageKey(), null, locale).split("\\|"))
                .map(String::strip)
                .toList();
    }

    static boolean isSum(String cell) {
        return SUM.matcher(bare(cell)).matches();
    }
}
