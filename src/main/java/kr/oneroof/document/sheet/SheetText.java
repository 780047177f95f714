package kr.oneroof.document.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import kr.oneroof.kernel.TypedInput;

/** Letters of a sent file. */
final class SheetText {
    /** Windows code page 949, with all 11,172 syllables; what Java calls Cp949 is another page, of IBM's. */
    private static final Charset KOREAN = Charset.forName("x-windows-949");

    private static final Pattern UNSEEN = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]");
    private static final Pattern BLANK = Pattern.compile("[\\u00A0\\u2000-\\u200A\\u202F\\u3000]");
    /** How Excel's export keeps leading noughts: {@code ="0012"}. */
    private static final Pattern KEPT = Pattern.compile("=\"([^\"]*)\"");

    private static final Pattern APOSTROPHE = Pattern.compile("'(?=\\d)");

    private SheetText() {}

    /**
     * Without blanks at the ends, seen or unseen, and without what a programme puts before a number to keep it a text.
     */
    static String clean(String text) {
        var bare = TypedInput.text(
                BLANK.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" "));
        var kept = KEPT.matcher(bare);
        if (kept.matches()) {
            return TypedInput.text(kept.group(1));
        }
        var marked = APOSTROPHE.matcher(bare);
        return marked.lookingAt() ? bare.substring(1) : bare;
    }

    /** By its mark; without one what is no UTF-8 is what Korean Excel saves. @throws SheetRefused when it is neither */
    static String decode(byte[] content) {
        try {
            if (starts(content, 0xEF, 0xBB, 0xBF)) {
                return decode(content, 3, StandardCharsets.UTF_8);
            }
            if (starts(content, 0xFF, 0xFE)) {
                return decode(content, 2, StandardCharsets.UTF_16LE);
            }
            if (starts(content, 0xFE, 0xFF)) {
                return decode(content, 2, StandardCharsets.UTF_16BE);
            }
            return unmarked(content);
        } catch (CharacterCodingException neither) {
            throw new SheetRefused("encoding");
        }
    }

    private static String unmarked(byte[] content) throws CharacterCodingException {
        for (var one : content) {
            if (one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r' && one != '\f' && one != 0x1A) {
                throw new SheetRefused("encoding");
            }
        }
        try {
            return decode(content, 0, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return decode(content, 0, KOREAN);
        }
    }

    private static boolean starts(byte[] content, int... mark) {
        for (var at = 0; at < mark.length; at++) {
            if (content.length <= at || (content[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    private static String decode(byte[] content, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content, from, content.length - from))
                .toString();
    }
}
