package kr.oneroof.advisory.panel;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** The experts on file. */
interface ExpertRepository extends Repository<Expert, UUID> {
    /** Locks the row, so that two decisions come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Expert> findById(UUID person);

    boolean existsById(UUID person);

    /** Written at once: fields, terms and leave go past Hibernate. */
    <S extends Expert> S saveAndFlush(S expert);
}
