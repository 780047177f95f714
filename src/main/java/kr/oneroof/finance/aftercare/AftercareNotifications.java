package kr.oneroof.finance.aftercare;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kr.oneroof.document.paper.IssuedPaperService;
import kr.oneroof.document.paper.PaperDraft;
import kr.oneroof.finance.bank.BankQueries;
import kr.oneroof.finance.bank.LoanAccountQueries;
import kr.oneroof.finance.review.LoanReviewService;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;
import kr.oneroof.notice.NoticeService;
import kr.oneroof.requestfile.RequestFileService;

/** Tells the company, the bank and the centre, and writes the notice of a decision (지급중지·환수 통지서). */
@Component
class AftercareNotifications {
    private final NoticeService notices;
    private final PersonQueries people;
    private final RequestFileService files;
    private final Parties parties;
    private final IssuedPaperService papers;
    private final SeoulClock clock;

    AftercareNotifications(
            NoticeService notices,
            PersonQueries people,
            RequestFileService files,
            Parties parties,
            IssuedPaperService papers,
            SeoulClock clock) {
        this.notices = notices;
        this.people = people;
        this.files = files;
        this.parties = parties;
        this.papers = papers;
        this.clock = clock;
    }

    void hearing(AftercareMeasure measure) {
        toCompany(measure, "hearing");
        toCity(measure, "proposed");
    }

    void heard(AftercareMeasure measure) {
        toCity(measure, "heard");
    }

    /** The notice of the decision. @return its paper */
    UUID issue(AftercareMeasure measure, @Nullable RecoveryOrder order, Won stopped) {
        var facts = new HashMap<String, Object>();
        facts.put("measure", measure);
        facts.put("today", clock.today());
        facts.put("stopped", stopped);
        if (order != null) {
            facts.put("order", order);
            facts.put("plan", order.plan(clock.today()));
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
        parties.clerksOf(measure)
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
                .filter(card -> !parties.reviews.bars(card.id(), measure.number()))
                .forEach(card -> notices.send(
                        card.id(),
                        "finance.aftercare.mail." + deed,
                        "/desk/aftercare/measures/" + measure.id(),
                        measure.number().value(),
                        measure.companyName()));
    }

    /** The bank of a loan, and who stepped aside from it. */
    @Component
    static class Parties {
        private final LoanAccountQueries accountQueries;
        private final BankQueries banks;
        private final LoanReviewService reviews;

        Parties(LoanAccountQueries accountQueries, BankQueries banks, LoanReviewService reviews) {
            this.accountQueries = accountQueries;
            this.banks = banks;
            this.reviews = reviews;
        }

        private List<PersonId> clerksOf(AftercareMeasure measure) {
            return banks.clerks(
                    accountQueries.require(measure.number()).loan().party().bank());
        }
    }
}
