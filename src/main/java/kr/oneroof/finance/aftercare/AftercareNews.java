package kr.oneroof.finance.aftercare;

import java.util.HashMap;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kr.oneroof.document.paper.IssuedPapers;
import kr.oneroof.document.paper.PaperDraft;
import kr.oneroof.finance.bank.Banks;
import kr.oneroof.finance.bank.LoanBooks;
import kr.oneroof.identity.People;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.PersonId;
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

    AftercareNews(Notices notices, People people, RequestFiles files, Parties parties, IssuedPapers papers, HouseClock clock) {
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

    void decided(Measure measure, @Nullable RecoveryOrder order) {
        var facts = new HashMap<String, Object>();
        facts.put("measure", measure);
        facts.put("today", clock.today());
        if (order != null) {
            facts.put("order", order);
            facts.put("plan", order.plan(clock.today()));
        }
        papers.issue(new PaperDraft("loan-measure", "loan:" + measure.number(), measure.company(), measure.companyName(),
                "finance/aftercare/measure-paper", facts));
        toCompany(measure, "decided");
        parties.clerksOf(measure).forEach(clerk -> notices.send(clerk, "finance.aftercare.mail.decided", "/bank/loans/" + measure.number(),
                measure.number().value(), measure.companyName()));
    }

    void dropped(Measure measure) {
        toCompany(measure, "dropped");
    }

    void undone(Measure measure) {
        toCompany(measure, "undone");
    }

    private void toCompany(Measure measure, String deed) {
        var applicant = files.require(measure.number()).applicant();
        if (applicant != null) {
            notices.send(applicant, "finance.aftercare.mail." + deed, "/loans/" + measure.number() + "/aftercare", measure.number().value(),
                    measure.companyName());
        }
    }

    private void toCity(Measure measure, String deed) {
        people.withRole(Role.CITY_OFFICIAL).forEach(card -> notices.send(card.id(), "finance.aftercare.mail." + deed,
                "/desk/aftercare/measures/" + measure.id(), measure.number().value(), measure.companyName()));
    }

    /** The bank of a loan. */
    @Component
    static class Parties {
        private final LoanBooks books;
        private final Banks banks;

        Parties(LoanBooks books, Banks banks) {
            this.books = books;
            this.banks = banks;
        }

        private List<PersonId> clerksOf(Measure measure) {
            return banks.clerks(books.require(measure.number()).loan().party().bank());
        }
    }
}
