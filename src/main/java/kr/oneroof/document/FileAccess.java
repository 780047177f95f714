package kr.oneroof.document;

import java.util.Optional;

import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;

/** Implemented by each module that attaches files: who may download what belongs to its records. */
public interface FileAccess {
    /** Whether the subject ({@code request:2026-000137}) is of the kind that this module decides on. */
    boolean guards(String subject);

    boolean mayOpen(Actor actor, String subject);

    /** Whose record it is, so that the company sees in its own list who looked. */
    default Optional<CompanyId> companyOf(String subject) {
        return Optional.empty();
    }
}
