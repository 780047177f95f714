package kr.oneroof.finance.aftercare;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kr.oneroof.document.paper.IssuedPaperService;
import kr.oneroof.document.paper.PaperDraft;
import kr.oneroof.finance.bank.BankQueries;
import kr.oneroof.finance.review.LoanReviewService;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.Won;
import kr.oneroof.notice.NoticeService;
import kr.oneroof.requestfile.RequestFileService;

/** Tells the company, the bank and the centre, and writes the notice of a decision (지급중지·환수 통지서). */
@Component
class AftercareNotifications {

    private final NoticeService notices;
    private final PersonQueries people;
    private final RequestFileService files;
    private final BankQueries banks;
    private final LoanReviewService reviews;
    private final IssuedPaperService papers;

    AftercareNotifications(
            NoticeService notices,
            PersonQueries people,
            RequestFileService files,
            BankQueries banks,
            LoanReviewService reviews,
            IssuedPaperService papers) {
        this.notices = notices;
        this.people = people;
        this.files = files;
        this.banks = banks;
        this.reviews = reviews;
        this.papers = papers;
    }

    void hearing(AftercareMeasure measure) {
        toCompany(measure, "hearing");
        toCity(measure, "proposed");
    }

    void heard(AftercareMeasure measure) {
        toCity(measure, "heard");
    }

    /** Issues the notice of the decision. @return its paper */
    UUID issue(AftercareMeasure measure, @Nullable RecoveryOrder order, Won stopped, LocalDate today) {
        var facts = new HashMap<String, Object>();
        facts.put("measure", measure);
        facts.put("today", today);
        facts.put("stopped", stopped);
        if (order != null) {
            facts.put("order", order);
            facts.put("plan", order.plan(today));
        }
        return papers.issue(new PaperDraft(
                        "loan-measure",
                        "loan:" + measure.number(),
                        measure.company(),
                        measure.companyName(),
                        "finance/aftercare/measure-paper",
                        facts))
                .id();
    }

    void decided(AftercareMeasure measure) {
        toBoth(measure, "decided");
    }

    void ended(AftercareMeasure measure) {
        toBoth(measure, "ended");
    }

    void dropped(AftercareMeasure measure) {
        toCompany(measure, "dropped");
    }

    /** @param paper notice of what is taken back */
    void undone(AftercareMeasure measure, @Nullable UUID paper) {
        if (paper != null) {
            papers.revoke(paper, "cancelled");
        }
        toBoth(measure, "undone");
    }

    /** To the company and its bank. */
    private void toBoth(AftercareMeasure measure, String deed) {
        toCompany(measure, deed);
        banks.clerksOf(measure.number())
                .forEach(clerk -> notices.send(
                        clerk,
                        "finance.aftercare.mail." + deed,
                        "/bank/loans/" + measure.number(),
                        measure.number().value(),
                        measure.companyName()));
    }

    private void toCompany(AftercareMeasure measure, String deed) {
        var applicant = files.require(measure.number()).applicant();
        if (applicant != null) {
            notices.send(
                    applicant,
                    "finance.aftercare.mail." + deed,
                    "/loans/" + measure.number() + "/aftercare",
                    measure.number().value(),
                    measure.companyName());
        }
    }

    private void toCity(AftercareMeasure measure, String deed) {
        people.withRole(Role.CITY_OFFICIAL).stream()
                .filter(card -> !reviews.bars(card.id(), measure.number()))
                .forEach(card -> notices.send(
                        card.id(),
                        "finance.aftercare.mail." + deed,
                        "/desk/aftercare/measures/" + measure.id(),
                        measure.number().value(),
                        measure.companyName()));
    }
}
