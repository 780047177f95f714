package kr.oneroof.finance.application;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** The rows of applications; who changes one holds it. */
interface LoanApplicationRepository extends Repository<LoanApplication, String> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<LoanApplication> findByNumber(String number);

    LoanApplication saveAndFlush(LoanApplication application);
}
