package kr.oneroof.requestfile;

import java.util.List;

/**
 * A line for the history (처리이력), written by a module.
 *
 * @param messageKey its words, with {@code arguments} in them
 * @param arguments facts as text; may hold what the applicant or staff wrote
 * @param audience who may read it
 */
public record HistoryNote(String messageKey, List<String> arguments, Audience audience) {
    /** Who a line is for: everybody concerned, or staff alone. */
    public enum Audience {
        APPLICANT,
        STAFF
    }

    public HistoryNote {
        arguments = List.copyOf(arguments);
    }
}
