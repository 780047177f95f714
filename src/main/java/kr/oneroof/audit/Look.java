package kr.oneroof.audit;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One look at somebody's data; who, when and from where the trail knows itself.
 *
 * @param company whose data, when a company's; the company sees the line
 * @param subject what: a request number, {@code company:<id>}, {@code file:<id>}
 * @param what message key of the kind of data: {@code audit.look.profile}, {@code audit.look.request},
 *     {@code audit.look.file} …
 * @param reason why, for downloads and exports; empty for pages
 */
public record Look(@Nullable UUID company, String subject, String what, String reason) {}
