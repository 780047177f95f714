package kr.oneroof.finance.application;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.finance.eligibility.ApplicantQueries;
import kr.oneroof.finance.eligibility.Declaration;
import kr.oneroof.finance.eligibility.EligibilityResult;
import kr.oneroof.finance.eligibility.EligibilityService;
import kr.oneroof.finance.eligibility.Finding;
import kr.oneroof.finance.review.LoanReviewService;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

/** The people of the demo town and their companies: finds them, files their papers, and examines their applications. */
@Component
class LoanDemoApplicants {
    private final PersonQueries people;
    private final JdbcClient database;
    private final EligibilityService eligibility;
    private final LoanReviewService reviews;
    private final LoanDemoPapers papers;
    private final ApplicantQueries applicants;

    LoanDemoApplicants(
            PersonQueries people,
            JdbcClient database,
            EligibilityService eligibility,
            LoanReviewService reviews,
            LoanDemoPapers papers,
            ApplicantQueries applicants) {
        this.people = people;
        this.database = database;
        this.eligibility = eligibility;
        this.reviews = reviews;
        this.papers = papers;
        this.applicants = applicants;
    }

    /** The papers are filed except the one named, and the officer finds by hand that every rule holds. */
    void examine(RequestNumber number, String applicant, String without) {
        papers.file(number, company(applicant), person(applicant), without);
        var holds = new HashMap<String, Boolean>();
        eligibility.frozen(number).stream()
                .filter(one -> one.result() == Finding.Result.MANUAL)
                .forEach(one -> holds.put(one.rule(), true));
        reviews.tick(new LoanReviewService.Case(number, company(applicant)), holds, person("loan"));
    }

    PersonId person(String name) {
        return people.findByEmail(name + "@demo.oneroof.kr")
                .orElseThrow(NotOnFile::new)
                .id();
    }

    CompanyId company(String applicant) {
        return database.sql("select company_id from company_member where person_id = ? limit 1")
                .param(person(applicant).value())
                .query((row, index) -> new CompanyId(row.getObject(1, UUID.class)))
                .single();
    }

    /** What the rules say of a company that declares to be in business. */
    EligibilityResult checked(UUID programme, CompanyId company, Won amount) {
        var declared = Map.of(Declaration.OPERATING, true);
        return eligibility.check(programme, applicants.known(company, declared).wanting(amount));
    }
}
