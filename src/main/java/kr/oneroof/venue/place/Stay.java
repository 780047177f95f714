package kr.oneroof.venue.place;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A room for a stretch of time in Seoul; one over midnight belongs to its first day.
 *
 * @param until the first moment that is free again
 */
public record Stay(UUID room, LocalDateTime from, LocalDateTime until) {
    /** @throws IllegalArgumentException when it ends before it begins */
    public Stay {
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("Ends before it begins");
        }
    }
}
