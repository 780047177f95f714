package kr.oneroof.audit;

import java.time.LocalDateTime;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A change as a page shows it. */
public record AuditLine(
        long id,
        LocalDateTime at,
        String actor,
        String roles,
        String source,
        String action,
        String subject,
        String detail) {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** The person whose id is all that the detail says, as {@code person:<id>}; else empty. */
    public String personInDetail() {
        return ID.matcher(detail).matches() ? "person:" + detail : "";
    }

    /** What a reader would rather see by name. */
    public Stream<String> named() {
        return Stream.of(subject, personInDetail());
    }
}
