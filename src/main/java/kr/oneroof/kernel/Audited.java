package kr.oneroof.kernel;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Implemented by every event that must leave a line in the audit trail, in the same transaction.
 *
 * <p>It stands in the kernel, not in {@code audit}, because modules below audit are on the trail too.
 */
public interface Audited {
    /** What was done, as a stable code: {@code consultation.assigned}. Its words are in {@code audit.action.<code>}. */
    String action();

    /** What it was done to: a request number, or the id of a record. */
    String subject();

    /** The company concerned, if one is. */
    default @Nullable UUID companyConcerned() {
        return null;
    }

    /** Who did it, where the session does not say so yet or no more: at the log-in and after it. */
    default Optional<PersonId> inNameOf() {
        return Optional.empty();
    }

    /** Facts worth keeping that the action and the subject do not say; never free text that somebody typed. */
    default String detail() {
        return "";
    }
}
