package kr.oneroof.audit;

import java.time.LocalDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A look as a page shows it.
 *
 * @param unusual whether it fell outside weekday working hours or was a download
 */
public record LookLine(long id, LocalDateTime at, String actor, String unit, String source, @Nullable UUID company,
        String subject, String what, String reason, boolean unusual) {
}
