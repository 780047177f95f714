package kr.oneroof.consultation.custody;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** Hand-overs asked for, and what became of them. */
interface HandoverRepository extends Repository<Handover, UUID> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Handover> findById(UUID id);

    /** Looks without holding: whoever holds the case asks here, so that two never wait for each other. */
    boolean existsById(UUID id);

    boolean existsByIdAndNumberAndAskedBy(UUID id, RequestNumber number, PersonId askedBy);

    <S extends Handover> S saveAndFlush(S asked);
}
