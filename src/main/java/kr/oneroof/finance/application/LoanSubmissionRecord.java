package kr.oneroof.finance.application;

import java.time.ZoneOffset;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.company.CompanyQueries;
import kr.oneroof.finance.eligibility.EligibilityService;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Keeps what stood at the submission: the profile, what the rules said, the consents, and the papers of that day. */
@Component
class LoanSubmissionRecord {
    private final CompanyQueries companies;
    private final EligibilityService eligibility;
    private final LoanBoxPapers papers;
    private final JdbcClient database;
    private final SeoulClock clock;

    LoanSubmissionRecord(
            CompanyQueries companies,
            EligibilityService eligibility,
            LoanBoxPapers papers,
            JdbcClient database,
            SeoulClock clock) {
        this.companies = companies;
        this.eligibility = eligibility;
        this.papers = papers;
        this.database = database;
        this.clock = clock;
    }

    /** @return the company's profile as it is now */
    UUID keepProfile(CompanyId company) {
        return companies.snapshot(company);
    }

    void keep(RequestNumber number, LoanSubmission asked) {
        eligibility.freeze(number, asked.eligibility());
        keepConsents(number, asked);
        papers.attach(
                number, asked.programme(), asked.by().company(), asked.by().person());
    }

    private void keepConsents(RequestNumber number, LoanSubmission asked) {
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
