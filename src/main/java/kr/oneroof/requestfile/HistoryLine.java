package kr.oneroof.requestfile;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A line of the history as a page shows it.
 *
 * @param place where it stands; later lines have greater ones
 * @param actor a name, or empty for OneRoof itself
 */
public record HistoryLine(
        long place,
        LocalDateTime at,
        String actor,
        boolean byStaff,
        String messageKey,
        List<String> arguments,
        HistoryNote.Audience audience) {
    public HistoryLine {
        arguments = List.copyOf(arguments);
    }
}
