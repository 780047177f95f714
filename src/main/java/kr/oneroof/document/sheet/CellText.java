package kr.oneroof.document.sheet;

import org.jspecify.annotations.Nullable;

/** Text of a cell that grows piece by piece, as long as Excel allows. */
final class CellText {
    /** A cell of Excel holds no more. */
    private static final int LONGEST = 32_767;

    private final StringBuilder text = new StringBuilder();
    private boolean begun;

    void clear() {
        text.setLength(0);
        begun = false;
    }

    void begin() {
        begun = true;
    }

    void add(@Nullable String piece) {
        begun = true;
        if (piece != null) {
            text.append(piece);
        }
        if (text.length() > LONGEST) {
            throw new SheetRefused("broken");
        }
    }

    /** Whether there was anything, be it empty. */
    boolean isThere() {
        return begun;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
