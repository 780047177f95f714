package kr.oneroof.consultation.clinic;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface ClinicRepository extends Repository<Clinic, UUID> {
    /**
     * Locks the row: two changes of one clinic come one after the other, and the second sees the version of the first.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Clinic> findById(UUID id);

    /** For pages: reads without a lock. */
    Optional<Clinic> readById(UUID id);

    /** Flushes at once, because visits and the ledger are written by SQL beside Hibernate. */
    <S extends Clinic> S saveAndFlush(S clinic);
}
