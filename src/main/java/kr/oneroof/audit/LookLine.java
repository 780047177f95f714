package kr.oneroof.audit;

import java.time.LocalDateTime;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A look as a page shows it.
 *
 * @param unusual whether it fell outside weekday working hours or was a download
 */
public record LookLine(
        long id,
        LocalDateTime at,
        String actor,
        String unit,
        String source,
        @Nullable UUID company,
        String subject,
        String what,
        String reason,
        boolean unusual) {
    private static final Pattern REQUEST = Pattern.compile("20\\d{2}-\\d{6}");

    /** The number of the request that was looked at; empty when it was something else. */
    public String request() {
        return REQUEST.matcher(subject).matches() ? subject : "";
    }

    /** Whose data it was, as {@code person:<id>} or {@code company:<id>}; empty when nobody's. */
    public String owner() {
        return subject.startsWith("person:") || company == null ? subject : "company:" + company;
    }
}
