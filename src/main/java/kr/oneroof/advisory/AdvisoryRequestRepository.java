package kr.oneroof.advisory;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** The requests on file. */
interface AdvisoryRequestRepository extends Repository<AdvisoryRequest, String> {
    /** Locks the row, so that two verbs on one request run one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<AdvisoryRequest> findById(String number);

    /** For pages: takes no lock. */
    Optional<AdvisoryRequest> readByNumber(String number);

    /** Writes at once, because offers and sessions are written past Hibernate. */
    <S extends AdvisoryRequest> S saveAndFlush(S request);
}
