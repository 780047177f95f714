package kr.oneroof.finance.bank;

import java.time.LocalDate;

/**
 * One thing that a bank tells of a loan (대출 변동 보고).
 *
 * @param value won of a movement, basis points of a rate, 0 otherwise
 * @param account the bank's own number of the loan; empty where nothing is drawn
 */
public record LoanChange(Kind kind, LocalDate day, long value, String account) {
    /** What happened. */
    public enum Kind {
        /** A part was lent, and more will be (일부 실행). */
        DRAW,
        /** Lent, and no more will be (실행). */
        LAST_DRAW,
        /** Paid back as the schedule says (상환). */
        REPAY,
        /** Paid back early (조기상환). */
        PREPAY,
        /** The bank's rate from that day on (금리). */
        RATE,
        /** The first day of arrears (연체 시작). */
        ARREARS,
        /** The first day after arrears (연체 해소). */
        ARREARS_OVER;

        public boolean isDraw() {
            return this == DRAW || this == LAST_DRAW;
        }

        public boolean isMovement() {
            return isDraw() || this == REPAY || this == PREPAY;
        }

        public String messageKey() {
            return "finance.bank.news." + name();
        }
    }

    /** The change of principal, in won. */
    long signed() {
        return kind.isDraw() ? value : -value;
    }
}
