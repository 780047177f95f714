package kr.oneroof.finance.programme;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import kr.oneroof.finance.DayBasis;
import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.kernel.Won;

/**
 * A loan programme of a year and round as it stands (융자사업).
 *
 * @param volume most that may be recommended in all (융자규모)
 * @param budget most that may be paid in subsidies (이차보전 예산)
 * @param closesAt the first moment that is too late
 */
public record Programme(
        UUID id,
        int year,
        Code code,
        int round,
        String noticeNumber,
        String title,
        LocalDateTime opensAt,
        LocalDateTime closesAt,
        Won volume,
        Won budget,
        Terms terms,
        List<Paper> papers,
        State state,
        long version) {
    public Programme {
        papers = List.copyOf(papers);
    }

    /** 경영안정자금, 시설자금, 기술창업자금. */
    public enum Code {
        OPERATING,
        FACILITY,
        STARTUP_TECH;

        public String messageKey() {
            return "finance.programme.code." + name();
        }
    }

    /** Drafted by one, proposed, published by another; closed early when somebody decides so. */
    public enum State {
        DRAFT,
        PROPOSED,
        PUBLISHED,
        CLOSED;

        Set<State> next() {
            return switch (this) {
                case DRAFT -> EnumSet.of(PROPOSED);
                case PROPOSED -> EnumSet.of(DRAFT, PUBLISHED);
                case PUBLISHED -> EnumSet.of(CLOSED);
                case CLOSED -> EnumSet.noneOf(State.class);
            };
        }

        public boolean isPublic() {
            return this == PUBLISHED || this == CLOSED;
        }

        public String messageKey() {
            return "finance.programme.state." + name();
        }
    }

    /** How the principal is paid back (상환방법). */
    public enum Repayment {
        BULLET,
        EQUAL_PRINCIPAL,
        QUARTERLY_EQUAL;

        public String messageKey() {
            return "finance.repayment." + name();
        }
    }

    /** The city pays fixed points, or all above what the company pays (정률 지원, 업체 부담금리 고정). */
    public enum Model {
        FIXED_POINTS,
        BORROWER_FIXED_RATE;

        public String messageKey() {
            return "finance.model." + name();
        }
    }

    /** Where the subsidy of a loan and quarter is cut. */
    public enum Rounding {
        ONE_WON(1),
        TEN_WON(10);

        private final int step;

        Rounding(int step) {
            this.step = step;
        }

        public Won cut(Won exact) {
            return new Won(exact.amount() / step * step);
        }

        public String messageKey() {
            return "finance.rounding." + name();
        }
    }

    /**
     * What a company gets, and must do.
     *
     * @param most per company, loans of earlier years that are not paid back included (업체당 한도)
     * @param preferredRate added for preferred companies (우대금리)
     * @param rateCap most in all, preference included
     * @param leastOwnRate what the company always carries itself
     * @param executionMonths within which the bank must lend after the decision
     * @param extensionMonths by which that may be lengthened once
     * @param reportDays after completion; 0 when no report is owed
     * @param whileLoanOpen whether a company may apply while an earlier subsidised loan runs
     */
    public record Terms(
            Won most,
            int termMonths,
            int graceMonths,
            Repayment repayment,
            BasisPoints baseRate,
            BasisPoints preferredRate,
            BasisPoints rateCap,
            Model model,
            BasisPoints leastOwnRate,
            DayBasis basis,
            Rounding rounding,
            int executionMonths,
            int extensionMonths,
            int reportDays,
            boolean whileLoanOpen) {
        /** The subsidy's rate for a company; where it pays a fixed rate itself, all above that up to the cap. */
        public BasisPoints rateFor(boolean preferred) {
            if (model == Model.BORROWER_FIXED_RATE) {
                return rateCap;
            }
            return preferred ? new BasisPoints(baseRate.value() + preferredRate.value()).atMost(rateCap) : baseRate;
        }
    }

    /** A document that the application needs. @param kind of {@code DocumentKind}, or one of the programme's own */
    public record Paper(String kind, boolean required) {}

    /** @throws TransitionRefused when it does not lead there */
    void requireWayTo(State target, String verb) {
        if (!state.next().contains(target)) {
            throw new TransitionRefused(state, verb);
        }
    }

    /** A name that tells it from all others: {@code 2026 경영안정자금 2차}. */
    public String label() {
        return year + " " + title;
    }

    /** Whether applications are taken at that moment; the second of opening counts, that of closing does not. */
    public boolean isOpenAt(LocalDateTime moment) {
        return state == State.PUBLISHED && !moment.isBefore(opensAt) && moment.isBefore(closesAt);
    }
}
