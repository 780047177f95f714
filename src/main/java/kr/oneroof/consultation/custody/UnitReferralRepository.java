package kr.oneroof.consultation.custody;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** Help that was asked for, and the answers. */
interface UnitReferralRepository extends Repository<UnitReferral, UUID> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<UnitReferral> findById(UUID id);

    boolean existsById(UUID id);

    boolean existsByIdAndNumberAndAskedBy(UUID id, RequestNumber number, PersonId askedBy);

    <S extends UnitReferral> S saveAndFlush(S asked);
}
