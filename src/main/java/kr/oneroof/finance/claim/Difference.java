package kr.oneroof.finance.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;

import kr.oneroof.finance.InterestSubsidy;
import kr.oneroof.finance.Quarter;
import kr.oneroof.finance.Segment;
import kr.oneroof.finance.bank.LoanAccount;

/**
 * Why a claimed amount is not ours, as far as it can be told from the two books (차액 사유).
 *
 * @param theirs what the bank has there, {@code ours} what we have: won of a balance, days, or hundredths of a per cent
 *     of a rate; both 0 where nothing can be told
 */
public record Difference(Kind kind, long theirs, long ours) {
    private static final int MOST_DAYS = 31;

    /** What differs. */
    public enum Kind {
        /** 분기 처음 잔액. */
        OPENING,
        /** 분기 끝 잔액. */
        CLOSING,
        /** 원 단위 절사: each line was cut by itself, or rounded up. */
        ROUNDING,
        /** 일수: so many days more or less at one of the balances. */
        DAYS,
        /** 이율: the whole amount at another rate. */
        RATE,
        /** 두 장부로는 알 수 없음: the bank has to say. */
        UNKNOWN
    }

    public String messageKey() {
        return "finance.claim.reason." + kind;
    }

    /** Of a line whose amount differs. */
    static Difference of(ComparedClaimLine line, LoanAccount account, Quarter quarter) {
        var opening = account.balance(quarter.firstDay().minusDays(1)).amount();
        var closing = account.balance(quarter.lastDay()).amount();
        var row = line.row();
        if (row.opening() != null && row.opening() != opening) {
            return new Difference(Kind.OPENING, row.opening(), opening);
        }
        if (row.closing() != null && row.closing() != closing) {
            return new Difference(Kind.CLOSING, row.closing(), closing);
        }
        return ofAmount(row.claimed(), account.subsidy(quarter));
    }

    private static Difference ofAmount(long claimed, InterestSubsidy own) {
        var more = claimed - own.amount().amount();
        if (Math.abs(more) <= Math.max(1, own.segments().size())) {
            return new Difference(Kind.ROUNDING, claimed, own.amount().amount());
        }
        var days = own.segments().stream().mapToInt(Segment::days).sum();
        for (var segment : own.segments()) {
            var day = segment.exact(4).divide(BigDecimal.valueOf(segment.days()), 4, RoundingMode.DOWN);
            var count = BigDecimal.valueOf(more)
                    .divide(day, 0, RoundingMode.HALF_UP)
                    .longValueExact();
            if (count != 0
                    && Math.abs(count) <= MOST_DAYS
                    && day.multiply(BigDecimal.valueOf(count))
                                    .subtract(BigDecimal.valueOf(more))
                                    .abs()
                                    .compareTo(BigDecimal.ONE)
                            <= 0) {
                return new Difference(Kind.DAYS, days + count, days);
            }
        }
        return ofRate(claimed, own);
    }

    private static Difference ofRate(long claimed, InterestSubsidy own) {
        var rates = own.segments().stream()
                .map(one -> one.rate().value())
                .distinct()
                .toList();
        if (rates.size() == 1 && own.amount().amount() > 0) {
            var base = own.exact(4);
            var theirs = BigDecimal.valueOf(claimed)
                    .multiply(BigDecimal.valueOf(rates.getFirst()))
                    .divide(base, 0, RoundingMode.HALF_UP);
            var again = base.multiply(theirs).divide(BigDecimal.valueOf(rates.getFirst()), 4, RoundingMode.DOWN);
            if (again.subtract(BigDecimal.valueOf(claimed)).abs().compareTo(BigDecimal.ONE) <= 0) {
                return new Difference(Kind.RATE, theirs.longValueExact(), rates.getFirst());
            }
        }
        return new Difference(Kind.UNKNOWN, 0, 0);
    }
}
