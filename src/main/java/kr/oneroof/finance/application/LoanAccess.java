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
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.RequestFileAccess;

/**
 * Who may read a loan. Its papers and files are for the company's members and the centre, and for the bank's clerks
 * once it was recommended to them. Due date and history are for staff who read loans. Whoever stepped aside from a loan
 * reads nothing of it.
 */
@Component
public class LoanAccess implements FileAccess, RequestFileAccess {
    private static final String KIND = "loan:";

    private final JdbcClient database;
    private final LoanApplicationQueries loans;
    private final CompanyQueries companies;
    private final BankQueries banks;
    private final LoanReviewService reviews;

    LoanAccess(
            JdbcClient database,
            LoanApplicationQueries loans,
            CompanyQueries companies,
            BankQueries banks,
            LoanReviewService reviews) {
        this.database = database;
        this.loans = loans;
        this.companies = companies;
        this.banks = banks;
        this.reviews = reviews;
    }

    /** @throws NotOnFile for whoever stepped aside */
    public void requireOpen(PersonId person, RequestNumber number) {
        if (reviews.bars(person, number)) {
            throw new NotOnFile();
        }
    }

    @Override
    public boolean hides(RequestNumber number, Actor reader) {
        return reader.isStaff() && loans.isThere(number) && (reviews.bars(reader.id(), number) || !isReader(reader));
    }

    @Override
    public boolean guards(String subject) {
        return subject.startsWith(KIND);
    }

    @Override
    public boolean mayOpen(Actor actor, String subject) {
        var number = subject.substring(KIND.length());
        if (reviews.bars(actor.id(), new RequestNumber(number))) {
            return false;
        }
        if (isReader(actor)) {
            return true;
        }
        if (actor.is(Role.BANK_USER)) {
            return database.sql("select bank_id from loan where number = ?")
                    .param(number)
                    .query(UUID.class)
                    .optional()
                    .filter(bank -> banks.clerks(bank).contains(actor.id()))
                    .isPresent();
        }
        return companyOf(subject)
                .filter(company -> companies.isMember(actor.id(), company))
                .isPresent();
    }

    private static boolean isReader(Actor actor) {
        return actor.is(Role.LOAN_OFFICER) || actor.is(Role.CITY_OFFICIAL) || actor.is(Role.DIRECTOR);
    }

    @Override
    public Optional<CompanyId> companyOf(String subject) {
        return database.sql("select company_id from loan_application where number = ?")
                .param(subject.substring(KIND.length()))
                .query((row, index) -> new CompanyId(row.getObject("company_id", UUID.class)))
                .optional();
    }
}
