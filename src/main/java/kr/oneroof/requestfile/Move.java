package kr.oneroof.requestfile;

import java.time.Instant;

/** A due date that moves because the calendar changed. */
record Move(FileRow file, Instant to) {
    String from() {
        return Line.moment(file.dueAt());
    }
}
