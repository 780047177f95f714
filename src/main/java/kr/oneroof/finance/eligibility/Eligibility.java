package kr.oneroof.finance.eligibility;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/** Asks the rules of a programme. */
public interface Eligibility {
    /** @throws kr.oneroof.kernel.NotOnFile when there is no such programme */
    EligibilityResult check(UUID programme, Applicant applicant);

    /** What the profile says, and what the company declares beside it. */
    Applicant known(CompanyId company, Map<Declaration, Boolean> declared);

    /** Keeps what the rules said when an application went in; a second time changes nothing. */
    void freeze(RequestNumber number, EligibilityResult result);

    /** As they were frozen, in the order of the rules; empty when nothing was. */
    List<Finding> frozen(RequestNumber number);
}
