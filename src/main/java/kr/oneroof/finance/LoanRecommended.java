package kr.oneroof.finance;

import java.time.LocalDate;
import java.util.UUID;

import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

/**
 * An application was approved and the bank is told (추천): in the same transaction the bank's side opens its loan.
 *
 * @param rate of the subsidy, preference included; fixed at the decision for the whole term
 * @param validUntil the last day on which the bank may lend; draws of that day count whenever they are reported
 */
public record LoanRecommended(
        RequestNumber number,
        CompanyId company,
        UUID programme,
        UUID bank,
        Won amount,
        BasisPoints rate,
        LocalDate decidedOn,
        LocalDate validUntil) {}
