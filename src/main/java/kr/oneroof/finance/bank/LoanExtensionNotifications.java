package kr.oneroof.finance.bank;

import java.util.List;
import java.util.Map;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import kr.oneroof.document.paper.IssuedPaperService;
import kr.oneroof.document.paper.PaperDraft;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.notice.NoticeService;
import kr.oneroof.requestfile.RequestFileService;

/** Tells company and bank whether there is more time to lend (대출기한 연장 승인), with a letter if there is. */
@Component
class LoanExtensionNotifications {
    private final LoanAccountQueries accountQueries;
    private final BankQueries banks;
    private final RequestFileService files;
    private final IssuedPaperService papers;
    private final NoticeService notices;

    LoanExtensionNotifications(
            LoanAccountQueries accountQueries,
            BankQueries banks,
            RequestFileService files,
            IssuedPaperService papers,
            NoticeService notices) {
        this.accountQueries = accountQueries;
        this.banks = banks;
        this.files = files;
        this.papers = papers;
        this.notices = notices;
    }

    @EventListener
    void on(LoanExtensionAnswered answered) {
        var loan = accountQueries.require(answered.number()).loan();
        if (answered.given()) {
            papers.issue(new PaperDraft(
                    "loan-extension",
                    "loan:" + loan.number(),
                    loan.party().company(),
                    loan.party().companyName(),
                    "finance/bank/loan-extension",
                    Map.of("loan", loan)));
        }
        var applicant = files.require(answered.number()).applicant();
        if (applicant != null) {
            send(List.of(applicant), answered, loan, "/loans/");
        }
        send(banks.clerks(loan.party().bank()), answered, loan, "/bank/loans/");
    }

    private void send(List<PersonId> people, LoanExtensionAnswered answered, Loan loan, String path) {
        var key = "finance.bank.mail." + (answered.given() ? "time-given" : "time-refused");
        people.forEach(one -> notices.send(
                one,
                key,
                path + loan.number(),
                loan.number().value(),
                loan.deadline().validUntil().toString(),
                answered.why()));
    }
}
