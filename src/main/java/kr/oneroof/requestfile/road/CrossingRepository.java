package kr.oneroof.requestfile.road;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** Hand-overs between services, and what became of them. */
interface CrossingRepository extends Repository<Crossing, UUID> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Crossing> findById(UUID id);

    boolean existsById(UUID id);

    boolean existsByIdAndNumberAndAskedBy(UUID id, RequestNumber number, PersonId askedBy);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Crossing> findByNumberAndDecisionIsNull(RequestNumber number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Crossing> findByDecisionIsNullAndRemindedAtIsNullAndRemindAtBefore(Instant now);

    <S extends Crossing> S saveAndFlush(S crossing);
}
