package kr.oneroof.finance.application;

import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Who agreed to what, and when. */
@Repository
class LoanConsentRepository {
    private final JdbcClient database;
    private final SeoulClock clock;

    LoanConsentRepository(JdbcClient database, SeoulClock clock) {
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
