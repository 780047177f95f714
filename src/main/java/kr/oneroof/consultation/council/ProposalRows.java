package kr.oneroof.consultation.council;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

import kr.oneroof.kernel.NotOnFile;

/** The proposals on file. */
interface ProposalRows extends Repository<Proposal, UUID> {
    /** Locks the row: two verbs on one proposal come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Proposal> findById(UUID id);

    /** For pages, which wait for nobody. */
    Optional<Proposal> readById(UUID id);

    <S extends Proposal> S saveAndFlush(S proposal);

    default Proposal require(UUID id) {
        return findById(id).orElseThrow(NotOnFile::new);
    }
}
