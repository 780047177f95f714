package kr.oneroof.consultation.clinic;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** The clinics on file. */
interface ClinicRepository extends Repository<Clinic, UUID> {
    /** Locks the row: two verbs on one clinic come one after the other, and the second sees the first's version. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Clinic> findById(UUID id);

    /** For pages, which wait for nobody. */
    Optional<Clinic> readById(UUID id);

    /** Written at once: visits and the ledger go past Hibernate. */
    <S extends Clinic> S saveAndFlush(S clinic);
}
