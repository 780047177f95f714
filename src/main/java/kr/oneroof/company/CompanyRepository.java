package kr.oneroof.company;

import java.util.Optional;

import org.springframework.data.repository.Repository;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;

/** The companies on file. */
interface CompanyRepository extends Repository<Company, CompanyId> {
    Optional<Company> findById(CompanyId company);

    Optional<Company> findByBusinessNumber(BusinessNumber number);

    /** Written at once, for what follows goes past Hibernate. */
    <S extends Company> S saveAndFlush(S company);

    default Company require(CompanyId company) {
        return findById(company).orElseThrow(NotOnFile::new);
    }
}
