package kr.oneroof.finance.bank;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import kr.oneroof.finance.Quarter;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/** What is read of the banks' loans. */
public interface LoanBooks {
    /** @throws kr.oneroof.kernel.NotOnFile when there is none */
    LoanAccount require(RequestNumber number);

    /** @throws kr.oneroof.kernel.NotOnFile also when another bank keeps it */
    LoanAccount requireOf(UUID bank, RequestNumber number);

    /** @throws kr.oneroof.kernel.NotOnFile also when it is another company's */
    LoanAccount requireOf(CompanyId company, RequestNumber number);

    boolean isKept(RequestNumber number);

    /** By number, those after one; empty begins. */
    List<Line> of(UUID bank, String after);

    /** Of all banks, likewise. */
    List<Line> all(String after);

    /** Those of these numbers that exist, with all their facts; for many at once. */
    List<LoanAccount> accounts(List<String> numbers);

    /** Numbers of a bank's loans of which something was drawn by the end of that quarter, in order, those after one. */
    List<String> drawn(UUID bank, Quarter quarter, String after, int most);

    /** Banks that kept a supported loan on some day of that quarter: of them a claim is awaited. */
    Set<UUID> lending(Quarter quarter);

    /** A loan as lists show it. @param balance principal today, in won */
    record Line(Loan loan, long drawn, long balance) {}
}
