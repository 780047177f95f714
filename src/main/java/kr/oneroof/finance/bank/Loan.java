package kr.oneroof.finance.bank;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

/**
 * A loan that the city recommended and a bank keeps (협약 대출).
 *
 * @param rate of the subsidy
 * @param account the bank's own number of it; empty until the first draw
 * @param whole whether no more will be drawn
 */
public record Loan(
        RequestNumber number,
        Party party,
        Won approved,
        BasisPoints rate,
        Deadline deadline,
        String account,
        boolean whole) {
    /** Once something was told of as drawn. */
    Loan drawn(boolean nowWhole, String told) {
        return new Loan(number, party, approved, rate, deadline, account.isEmpty() ? told : account, nowWhole);
    }

    /** Between whom. */
    public record Party(
            CompanyId company, String companyName, String businessNumber, UUID programme, UUID bank, String bankName) {}

    /**
     * Until when the bank may lend.
     *
     * @param asked why somebody wants it longer; empty when nobody does
     * @param extended whether it was made longer, which happens once
     * @param lapsedOn when what was not drawn went back; null while it can be drawn
     */
    public record Deadline(
            LocalDate decidedOn,
            LocalDate validUntil,
            String asked,
            boolean extended,
            @Nullable LocalDate lapsedOn) {}
}
