package kr.oneroof.document.paper;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Lines of papers end between words, as official Korean prose has it (한글 맞춤법 leaves no other place); the renderer by
 * itself ends them between any two syllables. A word too long for a narrow column may still end anywhere.
 */
final class KoreanLineBreaker implements FSTextBreaker {
    /** Halves of a syllable's width; Korean words have ten syllables at most, ministries and addresses aside. */
    static final int LONGEST_WHOLE = 24;

    private String text = "";
    private int position;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
    }

    /** The next place where a line may end, or -1 behind the last. */
    @Override
    public int next() {
        if (position >= text.length()) {
            return -1;
        }
        var wordEnds = wordEnd(position);
        position =
                width(wordStart(position), wordEnds) > LONGEST_WHOLE ? text.offsetByCodePoints(position, 1) : wordEnds;
        return position;
    }

    /** Behind the blanks that follow the word. */
    private int wordEnd(int from) {
        var end = from;
        while (end < text.length() && !isBlank(end)) {
            end++;
        }
        while (end < text.length() && isBlank(end)) {
            end++;
        }
        return end;
    }

    private int wordStart(int from) {
        var start = from;
        while (start > 0 && !isBlank(start - 1)) {
            start--;
        }
        return start;
    }

    private int width(int start, int end) {
        var width = 0;
        for (var at = start; at < end; at++) {
            width += isBlank(at) ? 0 : text.charAt(at) < 0x1100 ? 1 : 2;
        }
        return width;
    }

    /** A no-break blank is none. */
    private boolean isBlank(int at) {
        return Character.isWhitespace(text.charAt(at));
    }
}
