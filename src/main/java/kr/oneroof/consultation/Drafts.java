package kr.oneroof.consultation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** Drafts on the server (임시저장): a lost connection, an expired session or a second window costs nobody a word. */
public interface Drafts {
    /**
     * Keeps what was typed; of texts too long to be kept, the beginning. What is filed already is not kept again. What
     * another window saved since is not written over: the late text is kept beside it.
     *
     * @throws kr.oneroof.kernel.NotOnFile when the id is another person's draft
     */
    Kept keep(Draft draft, PersonId person, CompanyId company);

    /** One's own drafts for a company, newest first. */
    List<Draft> of(PersonId person, CompanyId company);

    Optional<Draft> find(UUID id, PersonId person, CompanyId company);

    /** What other windows typed into the same draft, newest first. */
    List<Draft> rivals(UUID id, PersonId person);

    /** What another window saved since this one saw the draft; empty when nothing was. */
    Optional<Draft> savedSince(Draft seen, PersonId person, CompanyId company);

    void discard(UUID id, PersonId person);

    /** What became of a save. */
    sealed interface Kept {
        /** Saved, as this version. */
        record Saved(LocalDateTime at, long version) implements Kept {}

        /** Kept beside what another window saved before. */
        record Beside(LocalDateTime at, Draft other) implements Kept {}

        /** Not kept: it is filed under this number. */
        record Filed(LocalDateTime at, RequestNumber number) implements Kept {}
    }
}
