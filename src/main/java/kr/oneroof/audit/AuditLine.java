package kr.oneroof.audit;

import java.time.LocalDateTime;

/** A change as a page shows it. */
public record AuditLine(long id, LocalDateTime at, String actor, String roles, String source, String action,
        String subject, String detail) {
}
