package kr.oneroof.consultation;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** The cases on file. */
interface ConsultationCaseRepository extends Repository<ConsultationCase, RequestNumber> {
    /** Locks the row: two verbs on one case come one after the other, and the second sees the first's version. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ConsultationCase> findById(RequestNumber number);

    /** Written at once: answers, files and the request file go past Hibernate. */
    <S extends ConsultationCase> S saveAndFlush(S filed);

    boolean existsByNumberAndCompanyAndFiledBy(RequestNumber number, CompanyId company, PersonId filedBy);

    default ConsultationCase require(RequestNumber number) {
        return findById(number).orElseThrow(NotOnFile::new);
    }
}
