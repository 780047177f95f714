package kr.oneroof.finance.application;

import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.RequestNumber;

/** Who agreed to what, and when. */
@Repository
class LoanConsentRepository {
    private final JdbcClient database;
    private final HouseClock clock;

    LoanConsentRepository(JdbcClient database, HouseClock clock) {
        this.database = database;
        this.clock = clock;
    }

    void keep(RequestNumber number, LoanSubmission asked) {
        asked.consents()
                .forEach(consent -> database.sql("insert into loan_consent values (?, ?, ?, ?)")
                        .params(
                                number.value(),
                                consent.name(),
                                asked.by().person().value(),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .update());
    }
}
