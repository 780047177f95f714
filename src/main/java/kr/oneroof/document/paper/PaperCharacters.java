package kr.oneroof.document.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What was typed, as the letters of papers can show it: composed as people read it, without signs that nobody sees. A
 * sign that no letter of ours shows, such as a picture, becomes 〓, the printers' mark for a missing type, and the paper
 * says so.
 */
@Component
class PaperCharacters {
    static final String MISSING = "\u3013";
    private static final Pattern TEXT = Pattern.compile("(?<=>)[^<]+(?=<)");
    private static final Pattern SIGN = Pattern.compile("\\X");
    /** Controls and halves of pairs, which XML forbids. */
    private static final Pattern UNSAID = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|\\p{Cs}|\\p{Cn}");
    /** Joiners, marks of direction and variants. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}|[\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]");

    private final CmapLookup letters;

    PaperCharacters() {
        try (var font = new ClassPathResource("paper/NotoSansKR.ttf").getInputStream();
                var parsed = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(font))) {
            letters = Objects.requireNonNull(parsed.getUnicodeCmapLookup());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** @param page of well-formed XHTML, whose marks stay as they are */
    String shownIn(String page) {
        return TEXT.matcher(UNSAID.matcher(page).replaceAll(""))
                .replaceAll(part -> Matcher.quoteReplacement(shown(part.group())));
    }

    private String shown(String words) {
        return SIGN.matcher(Normalizer.normalize(words, Normalizer.Form.NFC))
                .results()
                .map(sign -> letter(UNSEEN.matcher(sign.group()).replaceAll("")))
                .collect(Collectors.joining());
    }

    private String letter(String sign) {
        if (isThere(sign)) {
            return sign;
        }
        // Letters in ornamental shape, as 𝐀, say the same as plain ones.
        var plain = Normalizer.normalize(sign, Normalizer.Form.NFKC);
        return isThere(plain) ? plain : MISSING;
    }

    private boolean isThere(String sign) {
        return sign.codePoints().allMatch(one -> Character.isWhitespace(one) || letters.getGlyphId(one) != 0);
    }
}
