package kr.oneroof.document.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.SeoulClock;

/** A cell of a table that leaves the portal: of the kind that its reader can sort and add up. */
public sealed interface Cell {
    Cell EMPTY = new Text("");

    /** Words, never reckoned whatever they begin with. */
    record Text(String words) implements Cell {}

    /** A whole number: won, minutes, a count. */
    record Whole(long number) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    /** To the minute, in Seoul. */
    record Moment(LocalDateTime moment) implements Cell {}

    static Cell of(String words) {
        return new Text(words);
    }

    static Cell of(long number) {
        return new Whole(number);
    }

    static Cell of(LocalDate day) {
        return new Day(day);
    }

    /** Empty when there is none. */
    static Cell of(@Nullable Instant moment) {
        return moment == null
                ? EMPTY
                : new Moment(LocalDateTime.ofInstant(moment, SeoulClock.SEOUL).truncatedTo(ChronoUnit.MINUTES));
    }
}
