package kr.oneroof.finance.aftercare;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kr.oneroof.document.paper.IssuedPapers;
import kr.oneroof.document.paper.PaperDraft;
import kr.oneroof.finance.bank.Banks;
import kr.oneroof.finance.bank.LoanBooks;
import kr.oneroof.finance.review.Reviews;
import kr.oneroof.identity.People;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.Won;
import kr.oneroof.notice.Notices;
import kr.oneroof.requestfile.RequestFiles;

/** Tells the company, the bank and the centre, and writes the notice of a decision (지급중지·환수 통지서). */
@Component
class AftercareNews {
    private final Notices notices;
    private final People people;
    private final RequestFiles files;
    private final Parties parties;
    private final IssuedPapers papers;
    private final HouseClock clock;

    AftercareNews(
            Notices notices,
            People people,
            RequestFiles files,
            Parties parties,
            IssuedPapers papers,
            HouseClock clock) {
        this.notices = notices;
        this.people = people;
        this.files = files;
        this.parties = parties;
        this.papers = papers;
        this.clock = clock;
    }

    void hearing(Measure measure) {
        toCompany(measure, "hearing");
        toCity(measure, "proposed");
    }

    void heard(Measure measure) {
        toCity(measure, "heard");
    }

    /** The notice of the decision. @return its paper */
    UUID issue(Measure measure, @Nullable RecoveryOrder order, Won stopped) {
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

    void decided(Measure measure) {
        toBoth(measure, "decided");
    }

    void ended(Measure measure) {
        toBoth(measure, "ended");
    }

    void dropped(Measure measure) {
        toCompany(measure, "dropped");
    }

    /** @param paper notice of what is taken back */
    void undone(Measure measure, @Nullable UUID paper) {
        if (paper != null) {
            papers.revoke(paper, "cancelled");
        }
        toBoth(measure, "undone");
    }

    /** To the company and its bank. */
    private void toBoth(Measure measure, String deed) {
        toCompany(measure, deed);
        parties.clerksOf(measure)
                .forEach(clerk -> notices.send(
                        clerk,
                        "finance.aftercare.mail." + deed,
                        "/bank/loans/" + measure.number(),
                        measure.number().value(),
                        measure.companyName()));
    }

    private void toCompany(Measure measure, String deed) {
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

    private void toCity(Measure measure, String deed) {
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
        private final LoanBooks books;
        private final Banks banks;
        private final Reviews reviews;

        Parties(LoanBooks books, Banks banks, Reviews reviews) {
            this.books = books;
            this.banks = banks;
            this.reviews = reviews;
        }

        private List<PersonId> clerksOf(Measure measure) {
            return banks.clerks(books.require(measure.number()).loan().party().bank());
        }
    }
}
