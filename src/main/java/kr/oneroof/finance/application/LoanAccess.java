package kr.oneroof.finance.application;

import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.company.CompanyQueries;
import kr.oneroof.document.FileAccess;
import kr.oneroof.finance.bank.BankQueries;
import kr.oneroof.finance.review.LoanReviewService;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/**
 * Papers and files of a loan: for the company's members and the centre; for the bank's clerks once it was recommended
 * to them; never for a committee member who stepped aside.
 */
@Component
class LoanAccess implements FileAccess {
    private static final String KIND = "loan:";

    private final JdbcClient database;
    private final CompanyQueries companies;
    private final BankQueries banks;
    private final LoanReviewService reviews;

    LoanAccess(JdbcClient database, CompanyQueries companies, BankQueries banks, LoanReviewService reviews) {
        this.database = database;
        this.companies = companies;
        this.banks = banks;
        this.reviews = reviews;
    }

    @Override
    public boolean guards(String subject) {
        return subject.startsWith(KIND);
    }

    @Override
    public boolean mayOpen(Actor actor, String subject) {
        if (reviews.bars(actor.id(), new RequestNumber(subject.substring(KIND.length())))) {
            return false;
        }
        if (actor.is(Role.LOAN_OFFICER) || actor.is(Role.CITY_OFFICIAL) || actor.is(Role.DIRECTOR)) {
            return true;
        }
        if (actor.is(Role.BANK_USER)) {
            return database.sql("select bank_id from loan where number = ?")
                    .param(subject.substring(KIND.length()))
                    .query(UUID.class)
                    .optional()
                    .filter(bank -> banks.clerks(bank).contains(actor.id()))
                    .isPresent();
        }
        return companyOf(subject)
                .filter(company -> companies.isMember(actor.id(), company))
                .isPresent();
    }

    @Override
    public Optional<CompanyId> companyOf(String subject) {
        return database.sql("select company_id from loan_application where number = ?")
                .param(subject.substring(KIND.length()))
                .query((row, index) -> new CompanyId(row.getObject("company_id", UUID.class)))
                .optional();
    }
}
