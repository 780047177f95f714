package kr.oneroof.finance.application;

import org.springframework.stereotype.Component;

import kr.oneroof.clock.Term;
import kr.oneroof.company.CompanyQueries;
import kr.oneroof.finance.eligibility.EligibilityService;
import kr.oneroof.finance.eligibility.OutstandingLoanQueries;
import kr.oneroof.finance.programme.Programme;
import kr.oneroof.finance.programme.ProgrammeQueries;
import kr.oneroof.finance.volume.VolumeLedgerService;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;
import kr.oneroof.requestfile.NewRequestFile;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.requestfile.RequestState;

/** Takes applications in, on the opening day too: each is served in the order in which it holds the volume's row. */
@Component
class LoanSubmissionService {
    static final String SERVICE = "finance";
    /** 접수일부터 10일 안에 결정 (경상남도 중소기업육성기금 조례 시행규칙 제16조). */
    static final int DAYS_TO_DECIDE = 10;

    private final LoanApplicationStepService steps;
    private final ProgrammeQueries programmes;
    private final VolumeLedgerService ledger;
    private final RequestFileService files;
    private final CompanyQueries companies;
    private final Frozen frozen;

    LoanSubmissionService(
            LoanApplicationStepService steps,
            ProgrammeQueries programmes,
            VolumeLedgerService ledger,
            RequestFileService files,
            CompanyQueries companies,
            Frozen frozen) {
        this.steps = steps;
        this.programmes = programmes;
        this.ledger = ledger;
        this.files = files;
        this.companies = companies;
        this.frozen = frozen;
    }

    RequestNumber submit(LoanSubmission asked) {
        var company = asked.by().company();
        holdFirst(company);
        var origin = frozen.arrivals().originOf(asked.key(), company);
        var number = origin.orElseGet(() -> files.open(new NewRequestFile(
                        asked.key(), SERVICE, company, asked.by().person(), Term.days(DAYS_TO_DECIDE)))
                .number());
        if (steps.holds(number)) {
            return number;
        }
        requireRoomFor(asked);
        ledger.holdFirst(asked.programme());
        var place = steps.nextPlace();
        var reserved = !steps.isSomebodyAhead(asked.programme(), place)
                && ledger.reserve(asked.programme(), number, asked.amount());
        steps.add(
                LoanApplication.submit(number, asked, companies.snapshot(company), place, reserved, steps.clock()),
                asked.purposes());
        frozen.keep(number, asked);
        origin.ifPresent(frozen.arrivals()::go);
        if (files.require(number).state() != RequestState.ACCEPTED) {
            files.moveTo(number, RequestState.ACCEPTED);
        }
        return number;
    }

    /** By the house's own clock, whatever tab was open. */
    private void requireRoomFor(LoanSubmission asked) {
        var programme = programmes.require(asked.programme());
        if (!programme.isOpenAt(steps.clock().now())) {
            throw new LoanRefused("closed");
        }
        if (!asked.consents().containsAll(LoanConsent.all())) {
            throw new LoanRefused("consents");
        }
        if (asked.eligibility().isRefused()) {
            throw new LoanRefused("not-eligible");
        }
        if (asked.amount().compareTo(programme.terms().most()) > 0) {
            throw new LoanRefused("limit");
        }
        if (steps.isOpenThere(programme.id(), asked.by().company())) {
            throw new LoanRefused("open-already");
        }
        requireWithinLimit(programme, asked.by().company(), asked.amount());
    }

    /** Whatever counts against the limit of a company comes one after the other; before any row is held. */
    void holdFirst(CompanyId company) {
        frozen.owed().hold(company);
    }

    /** 업체당 한도: what is on its way, promised or not paid back counts. @throws LoanRefused beyond it */
    void requireWithinLimit(Programme programme, CompanyId company, Won amount) {
        var held = frozen.owed().of(company);
        if (held.running() > 0 && !programme.terms().whileLoanOpen()) {
            throw new LoanRefused("loan-open");
        }
        if (held.of(programme.code()) + amount.amount()
                > programme.terms().most().amount()) {
            throw new LoanRefused("limit-owed");
        }
    }

    /** What is kept as it was at the submission: what the rules said, and the papers of that day. */
    @Component
    static class Frozen {
        private final EligibilityService eligibility;
        private final LoanPaperService papers;
        private final LoanConsentRepository consents;
        private final LoanArrivalService arrivals;
        private final OutstandingLoanQueries owed;

        Frozen(
                EligibilityService eligibility,
                LoanPaperService papers,
                LoanConsentRepository consents,
                LoanArrivalService arrivals,
                OutstandingLoanQueries owed) {
            this.eligibility = eligibility;
            this.papers = papers;
            this.consents = consents;
            this.arrivals = arrivals;
            this.owed = owed;
        }

        private OutstandingLoanQueries owed() {
            return owed;
        }

        private LoanArrivalService arrivals() {
            return arrivals;
        }

        private void keep(RequestNumber number, LoanSubmission asked) {
            eligibility.freeze(number, asked.eligibility());
            consents.keep(number, asked);
            papers.fromBox(
                    number, asked.programme(), asked.by().company(), asked.by().person());
        }
    }
}
