package kr.oneroof.finance.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kr.oneroof.finance.LoanRate;
import kr.oneroof.finance.LoanTown;
import kr.oneroof.finance.Quarter;
import kr.oneroof.finance.bank.Loan;
import kr.oneroof.finance.bank.LoanAccount;
import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;

/** Why a bank claims another amount: 200,000,000 won at 2.5 % from 20 January, 972,602 won for 71 days. */
class DifferenceTests {
    private static final Quarter FIRST = new Quarter(2026, 1);
    private static final LocalDate DRAWN = LocalDate.of(2026, 1, 20);

    @ParameterizedTest
    @CsvSource({
        "986301,DAYS,72,71",
        "958904,DAYS,70,71",
        "1095890,DAYS,80,71",
        "972603,ROUNDING,972603,972602",
        "1011506,RATE,260,250",
        "778082,RATE,200,250",
        "980000,UNKNOWN,0,0"
    })
    void isFoundInTheAmount(long claimed, Difference.Kind kind, long theirs, long ours) {
        assertThat(Difference.of(line(claimed, null, null), account(), FIRST))
                .isEqualTo(new Difference(kind, theirs, ours));
    }

    @Test
    void isFoundInTheBalancesFirst() {
        assertThat(Difference.of(line(986_301, 5L, 200_000_000L), account(), FIRST))
                .isEqualTo(new Difference(Difference.Kind.OPENING, 5, 0));
        assertThat(Difference.of(line(986_301, 0L, 150_000_000L), account(), FIRST))
                .isEqualTo(new Difference(Difference.Kind.CLOSING, 150_000_000, 200_000_000));
        assertThat(Difference.of(line(986_301, 0L, 200_000_000L), account(), FIRST)
                        .kind())
                .isEqualTo(Difference.Kind.DAYS);
    }

    private static ComparedClaimLine line(long claimed, @Nullable Long opening, @Nullable Long closing) {
        return new ComparedClaimLine(
                new ClaimRow(1, "2026-000001", "", opening, closing, claimed), 972_602L, ClaimVerdict.DIFF);
    }

    private static LoanAccount account() {
        return new LoanAccount(
                new Loan(
                        new RequestNumber("2026-000001"),
                        new Loan.Party(
                                new CompanyId(UUID.randomUUID()),
                                "한빛정밀",
                                "1234567890",
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                "동부은행"),
                        new Won(200_000_000),
                        new BasisPoints(250),
                        new Loan.Deadline(DRAWN.minusDays(9), DRAWN.plusMonths(3), "", false, null),
                        "110-1",
                        true),
                LoanTown.terms(250),
                List.of(new LoanAccount.Entry(UUID.randomUUID(), "DRAW", DRAWN, 200_000_000, null)),
                List.of(new LoanRate(DRAWN, new BasisPoints(520))),
                List.of(),
                List.of());
    }
}
