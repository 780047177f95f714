package kr.oneroof.requestfile;

import java.time.Instant;

/** A due date that moves because the calendar changed. */
record DueDateMove(RequestFileRow file, Instant to) {
    String from() {
        return HistoryArguments.moment(file.dueAt());
    }
}
