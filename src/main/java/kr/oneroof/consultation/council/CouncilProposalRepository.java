package kr.oneroof.consultation.council;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

import kr.oneroof.kernel.NotOnFile;

/** The proposals on file. */
interface CouncilProposalRepository extends Repository<CouncilProposal, UUID> {
    /** Locks the row: two verbs on one proposal come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<CouncilProposal> findById(UUID id);

    /** For pages, which wait for nobody. */
    Optional<CouncilProposal> readById(UUID id);

    <S extends CouncilProposal> S saveAndFlush(S proposal);

    default CouncilProposal require(UUID id) {
        return findById(id).orElseThrow(NotOnFile::new);
    }
}
