package kr.oneroof.finance.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.clock.Term;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.NewRequestFile;
import kr.oneroof.requestfile.RequestFileService;

/** Takes applications in, on the opening day too: each is served in the order in which it locks the volume's row. */
@Service
@Transactional
public class LoanSubmissionService {
    static final String SERVICE = "finance";
    /** 접수일부터 10일 안에 결정 (경상남도 중소기업육성기금 조례 시행규칙 제16조). */
    static final int DAYS_TO_DECIDE = 10;

    private final LoanApplicationStepService steps;
    private final LoanAdmissionRule admission;
    private final LoanWaitingList waitingList;
    private final LoanSubmissionRecord record;
    private final LoanArrivalService arrivals;
    private final RequestFileService files;

    LoanSubmissionService(
            LoanApplicationStepService steps,
            LoanAdmissionRule admission,
            LoanWaitingList waitingList,
            LoanSubmissionRecord record,
            LoanArrivalService arrivals,
            RequestFileService files) {
        this.steps = steps;
        this.admission = admission;
        this.waitingList = waitingList;
        this.record = record;
        this.arrivals = arrivals;
        this.files = files;
    }

    /**
     * Takes an application in and reserves its amount; without room it waits in the order in which it came. The same
     * key twice is one application.
     *
     * @throws LoanRefused when the programme is closed at this very moment, a rule says no, the amount is above the
     *     limit, or an application of the company is open there already
     */
    public RequestNumber submit(LoanSubmission asked) {
        var company = asked.by().company();
        admission.lock(company);
        var origin = arrivals.originOf(asked.key(), company);
        var number = origin.orElseGet(() -> files.open(new NewRequestFile(
                        asked.key(), SERVICE, company, asked.by().person(), Term.days(DAYS_TO_DECIDE)))
                .number());
        if (steps.isFiled(number)) {
            return number;
        }
        admission.requireMayApply(asked);
        var place = waitingList.nextPlace(asked.programme());
        var reserved = waitingList.reserve(asked.programme(), number, place, asked.amount());
        var one = steps.add(number, asked, record.keepProfile(company), place, reserved);
        record.keep(number, asked);
        origin.ifPresent(arrivals::go);
        steps.show(number, one);
        return number;
    }
}
