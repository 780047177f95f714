package kr.oneroof.advisory.engagement;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** The advice on file. */
interface EngagementRepository extends Repository<Engagement, UUID> {
    /** Locks the row: two verbs come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Engagement> findById(UUID id);

    /** For pages, which wait for nobody. */
    Optional<Engagement> readById(UUID id);

    /** Written at once: sessions go past Hibernate. */
    <S extends Engagement> S saveAndFlush(S engagement);
}
