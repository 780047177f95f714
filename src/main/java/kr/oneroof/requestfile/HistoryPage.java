package kr.oneroof.requestfile;

import java.util.List;

/**
 * A stretch of the history, newest last.
 *
 * @param earlier whether older lines stand before these
 */
public record HistoryPage(List<HistoryLine> lines, boolean earlier) {
    public HistoryPage {
        lines = List.copyOf(lines);
    }

    /** The place before which the older lines stand. */
    public long first() {
        return lines.isEmpty() ? 0 : lines.getFirst().place();
    }

    /** The place of the newest of these lines; what a reader has seen ends here. */
    public long last() {
        return lines.isEmpty() ? 0 : lines.getLast().place();
    }
}
