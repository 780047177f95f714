package kr.oneroof.finance.application;

import java.util.List;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** What is read of applications. */
public interface Loans {
    /** @throws kr.oneroof.kernel.NotOnFile when there is none */
    LoanSheet require(RequestNumber number);

    /** @throws kr.oneroof.kernel.NotOnFile also when it is another company's */
    LoanSheet requireOf(CompanyId company, RequestNumber number);

    /** Newest first, at most a hundred. */
    List<LoanSheet.Line> of(CompanyId company);

    /**
     * In the order in which they came.
     *
     * @param after place of the last one that was shown; 0 for the first page
     * @param reader those from which this person stepped aside are left out
     */
    List<LoanSheet.Line> in(LoanState state, long after, PersonId reader);
}
