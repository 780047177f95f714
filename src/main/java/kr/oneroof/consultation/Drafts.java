package kr.oneroof.consultation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;

/** Drafts on the server (임시저장): a lost connection or an expired session costs nobody what was typed. */
public interface Drafts {
    /**
     * Keeps what was typed; of texts too long to be kept, the beginning. What is filed already is not kept again.
     *
     * @throws kr.oneroof.kernel.NotOnFile when the id is another person's draft
     */
    LocalDateTime keep(Draft draft, PersonId person, CompanyId company);

    /** One's own drafts for a company, newest first. */
    List<Draft> of(PersonId person, CompanyId company);

    Optional<Draft> find(UUID id, PersonId person, CompanyId company);

    void discard(UUID id, PersonId person);
}
