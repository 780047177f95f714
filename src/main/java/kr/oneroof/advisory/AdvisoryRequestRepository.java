package kr.oneroof.advisory;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** The requests on file. */
interface AdvisoryRequestRepository extends Repository<AdvisoryRequest, String> {
    /** Locks the row: two verbs on one request come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<AdvisoryRequest> findById(String number);

    /** For pages, which wait for nobody. */
    Optional<AdvisoryRequest> readByNumber(String number);

    /** Written at once: offers and sessions go past Hibernate. */
    <S extends AdvisoryRequest> S saveAndFlush(S request);
}
