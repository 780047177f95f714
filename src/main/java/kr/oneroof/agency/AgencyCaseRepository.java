package kr.oneroof.agency;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;

/** Requests at the agencies. */
interface AgencyCaseRepository extends Repository<AgencyCase, RequestNumber> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<AgencyCase> findById(RequestNumber number);

    /** For pages, which wait for nobody. */
    Optional<AgencyCase> readByNumber(RequestNumber number);

    <S extends AgencyCase> S saveAndFlush(S kept);

    default AgencyCase require(RequestNumber number) {
        return findById(number).orElseThrow(NotOnFile::new);
    }
}
