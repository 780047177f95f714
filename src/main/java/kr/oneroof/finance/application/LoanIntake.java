package kr.oneroof.finance.application;

import org.springframework.stereotype.Component;

import kr.oneroof.clock.Term;
import kr.oneroof.company.Companies;
import kr.oneroof.finance.eligibility.Eligibility;
import kr.oneroof.finance.programme.Programmes;
import kr.oneroof.finance.volume.VolumeLedger;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.Opening;
import kr.oneroof.requestfile.RequestFiles;
import kr.oneroof.requestfile.RequestState;

/** Takes applications in, on the opening day too: each is served in the order in which it holds the volume's row. */
@Component
class LoanIntake {
    static final String SERVICE = "finance";
    /** 접수일부터 10일 안에 결정 (경상남도 중소기업육성기금 조례 시행규칙 제16조). */
    static final int DAYS_TO_DECIDE = 10;

    private final LoanFile file;
    private final Programmes programmes;
    private final VolumeLedger ledger;
    private final RequestFiles files;
    private final Companies companies;
    private final Frozen frozen;

    LoanIntake(LoanFile file, Programmes programmes, VolumeLedger ledger, RequestFiles files, Companies companies, Frozen frozen) {
        this.file = file;
        this.programmes = programmes;
        this.ledger = ledger;
        this.files = files;
        this.companies = companies;
        this.frozen = frozen;
    }

    RequestNumber submit(Submission asked) {
        var company = asked.by().company();
        var origin = frozen.arrivals().originOf(asked.key(), company);
        var number = origin.orElseGet(() -> files.open(new Opening(asked.key(), SERVICE, company, asked.by().person(),
                Term.days(DAYS_TO_DECIDE))).number());
        if (file.holds(number)) {
            return number;
        }
        requireRoomFor(asked);
        var reserved = ledger.reserve(asked.programme(), number, asked.amount());
        if (file.isOpenThere(asked.programme(), company)) {
            throw new LoanRefused("open-already");
        }
        file.add(LoanApplication.submit(number, asked, companies.snapshot(company), file.nextPlace(), reserved, file.clock()),
                asked.purposes());
        frozen.keep(number, asked);
        origin.ifPresent(frozen.arrivals()::go);
        if (files.require(number).state() != RequestState.ACCEPTED) {
            files.moveTo(number, RequestState.ACCEPTED);
        }
        return number;
    }

    /** By the house's own clock, whatever tab was open. */
    private void requireRoomFor(Submission asked) {
        var programme = programmes.require(asked.programme());
        if (!programme.isOpenAt(file.clock().now())) {
            throw new LoanRefused("closed");
        }
        if (!asked.consents().containsAll(Consent.all())) {
            throw new LoanRefused("consents");
        }
        if (asked.eligibility().isRefused()) {
            throw new LoanRefused("not-eligible");
        }
        if (asked.amount().compareTo(programme.terms().most()) > 0) {
            throw new LoanRefused("limit");
        }
    }

    /** What is kept as it was at the submission: what the rules said, and the papers of that day. */
    @Component
    static class Frozen {
        private final Eligibility eligibility;
        private final PaperChecklist papers;
        private final ConsentBook consents;
        private final ArrivalBook arrivals;

        Frozen(Eligibility eligibility, PaperChecklist papers, ConsentBook consents, ArrivalBook arrivals) {
            this.eligibility = eligibility;
            this.papers = papers;
            this.consents = consents;
            this.arrivals = arrivals;
        }

        private ArrivalBook arrivals() {
            return arrivals;
        }

        private void keep(RequestNumber number, Submission asked) {
            eligibility.freeze(number, asked.eligibility());
            consents.keep(number, asked);
            papers.fromBox(number, asked.programme(), asked.by().company(), asked.by().person());
        }
    }
}
