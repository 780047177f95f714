package kr.oneroof.consultation.assignment;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.PersonId;

/**
 * A consultant who may log in, as the rule sees them.
 *
 * @param open how many open cases are theirs
 * @param lastAssigned when they were last given a case
 */
public record AssignmentCandidate(
        PersonId id,
        String name,
        String unit,
        WorkingProfile profile,
        int open,
        @Nullable Instant lastAssigned) {}
