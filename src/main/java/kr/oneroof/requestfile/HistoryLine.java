package kr.oneroof.requestfile;

import java.time.LocalDateTime;
import java.util.List;

/** A line of the history as a page shows it; {@code actor} is a name, or empty for the house itself. */
public record HistoryLine(LocalDateTime at, String actor, boolean byStaff, String messageKey, List<String> arguments,
        HistoryNote.Audience audience) {
    public HistoryLine {
        arguments = List.copyOf(arguments);
    }
}
