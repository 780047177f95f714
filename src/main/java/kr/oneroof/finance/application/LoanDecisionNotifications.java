package kr.oneroof.finance.application;

import java.util.Map;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import kr.oneroof.document.paper.IssuedPaperService;
import kr.oneroof.document.paper.PaperDraft;
import kr.oneroof.finance.LoanRecommended;
import kr.oneroof.finance.RecommendationLapsed;
import kr.oneroof.finance.bank.LoanAccountQueries;
import kr.oneroof.finance.programme.ProgrammeQueries;
import kr.oneroof.kernel.RequestNumber;

/** The letters of a decision (추천서, 불승인 통지서), numbered and checkable; a lapsed recommendation's letter holds no more. */
@Component
class LoanDecisionNotifications {
    static final String RECOMMENDATION = "loan-recommendation";
    private static final String REFUSAL = "loan-refusal";

    private final IssuedPaperService papers;
    private final LoanApplicationQueries loans;
    private final ProgrammeQueries programmes;
    private final LoanAccountQueries accountQueries;
    private final RequirementQueries requirements;

    LoanDecisionNotifications(
            IssuedPaperService papers,
            LoanApplicationQueries loans,
            ProgrammeQueries programmes,
            LoanAccountQueries accountQueries,
            RequirementQueries requirements) {
        this.papers = papers;
        this.loans = loans;
        this.programmes = programmes;
        this.accountQueries = accountQueries;
        this.requirements = requirements;
    }

    @EventListener
    void on(LoanRecommended told) {
        var sheet = loans.require(told.number());
        var terms = programmes.require(told.programme()).terms();
        issue(
                RECOMMENDATION,
                sheet,
                Map.of("sheet", sheet, "told", told, "terms", terms, "requirements", requirements.of(told.number())));
    }

    @EventListener
    void on(LoanApplicationEvent moved) {
        if (moved.deed().equals("bank-changed")) {
            writeAgain(moved.number());
        }
        if (moved.deed().equals("refused")) {
            var sheet = loans.require(moved.number());
            issue(REFUSAL, sheet, Map.of("sheet", sheet));
        }
    }

    /** Another bank lends: it gets a letter of its own, and the other one's holds no more. */
    private void writeAgain(RequestNumber number) {
        revoke(number, "replaced");
        var loan = accountQueries.require(number).loan();
        on(new LoanRecommended(
                number,
                loan.party().company(),
                loan.party().programme(),
                loan.party().bank(),
                loan.approved(),
                loan.rate(),
                loan.deadline().decidedOn(),
                loan.deadline().validUntil()));
    }

    private void revoke(RequestNumber number, String why) {
        papers.of(LoanPaperService.subject(number)).stream()
                .filter(paper -> paper.kind().equals(RECOMMENDATION))
                .forEach(paper -> papers.revoke(paper.id(), why));
    }

    /** Nothing was drawn: bank and company hold a letter that is worth nothing. */
    @EventListener
    void on(RecommendationLapsed lapsed) {
        if (loans.require(lapsed.number()).is("LAPSED")
                || loans.require(lapsed.number()).is("NOTIFIED")) {
            revoke(lapsed.number(), "lapsed");
        }
    }

    private void issue(String kind, LoanApplicationView sheet, Map<String, Object> facts) {
        papers.issue(new PaperDraft(
                kind,
                LoanPaperService.subject(sheet.line().number()),
                sheet.line().company(),
                sheet.line().companyName(),
                "finance/application/" + kind,
                facts));
    }
}
