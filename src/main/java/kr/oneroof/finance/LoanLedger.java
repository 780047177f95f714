package kr.oneroof.finance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import kr.oneroof.kernel.BasisPoints;

/** What the bank's book says of one loan: its principal and its rate, day by day (대출 원장). */
public record LoanLedger(List<Movement> movements, List<LoanRate> rates) {
    public LoanLedger {
        movements =
                movements.stream().sorted(Comparator.comparing(Movement::on)).toList();
        rates = rates.stream().sorted(Comparator.comparing(LoanRate::from)).toList();
    }

    /**
     * Principal at the close of a day, in won: the day of a draw counts, the day of a repayment does not (한편넣기).
     *
     * @throws IllegalStateException when more was paid back than drawn
     */
    long balanceOn(LocalDate day) {
        var balance = 0L;
        for (var movement : movements) {
            if (!movement.on().isAfter(day)) {
                balance = Math.addExact(balance, movement.won());
            }
        }
        if (balance < 0) {
            throw new IllegalStateException("More was paid back than drawn by " + day);
        }
        return balance;
    }

    /** Nothing before the first rate. */
    BasisPoints rateOn(LocalDate day) {
        var rate = BasisPoints.ZERO;
        for (var one : rates) {
            if (!one.from().isAfter(day)) {
                rate = one.rate();
            }
        }
        return rate;
    }
}
