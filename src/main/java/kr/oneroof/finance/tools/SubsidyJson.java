package kr.oneroof.finance.tools;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

import kr.oneroof.finance.DayBasis;
import kr.oneroof.finance.InterestSubsidy;
import kr.oneroof.finance.LoanRate;
import kr.oneroof.finance.Movement;
import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.TypedInput;

/** The question in the notation of programs: days as {@code 2026-01-20}, rates in basis points, money in won. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SubsidyJson(
        @Nullable String from,
        @Nullable String to,
        @JsonProperty("day_basis") @Nullable String dayBasis,
        @JsonProperty("subsidy_bp") @Nullable Integer subsidyBp,
        @JsonProperty("support_from") @Nullable String supportFrom,
        @JsonProperty("support_until") @Nullable String supportUntil,
        @JsonProperty("stopped_on") @Nullable String stoppedOn,
        @Nullable List<@Nullable Move> movements,
        @JsonProperty("loan_rates") @Nullable List<@Nullable Rate> loanRates) {
    private static final int MOST_ROWS = 1_000;
    private static final int MOST_YEARS = 50;
    private static final int WHOLE = 10_000;
    private static final int PLACES = 4;
    private static final long MOST_WON = 1_000_000_000_000L;

    /** A change of the principal. @param won negative when paid back */
    record Move(@Nullable String on, @Nullable Long won) {}

    /** The bank's rate from a day on. */
    record Rate(@Nullable String from, @Nullable Integer bp) {}

    /**
     * The answer.
     *
     * @param subsidyWon whole won: the sum of the lines, cut once at its end and no line by itself
     * @param exactWon the sum before that cut, with four places, as text
     * @param rounding how it was cut
     */
    record Answer(long subsidyWon, String exactWon, String rounding, List<Line> lines) {
        static final String CUT_ONCE = "SUM_CUT_TO_WHOLE_WON_ONCE";

        static Answer of(InterestSubsidy subsidy) {
            return new Answer(
                    subsidy.amount().amount(),
                    subsidy.exact(PLACES).toPlainString(),
                    CUT_ONCE,
                    subsidy.segments().stream()
                            .map(one -> new Line(
                                    one.from().toString(),
                                    one.until().toString(),
                                    one.balance(),
                                    one.rate().value(),
                                    one.days(),
                                    one.yearDays(),
                                    one.exact(PLACES).toPlainString()))
                            .toList());
        }
    }

    /**
     * Days on which nothing changes: balance × rate ÷ 10,000 × days ÷ days of the year. @param exactWon not cut to
     * whole won
     */
    record Line(String from, String until, long balanceWon, int rateBp, int days, int yearDays, String exactWon) {}

    /** What is wrong, by field; empty when it can be reckoned. The words are tails of {@code finance.tools.wrong}. */
    Map<String, String> wrong() {
        var wrong = new LinkedHashMap<String, String>();
        BiConsumer<String, Boolean> must = (field, holds) -> {
            if (!holds) {
                wrong.put(field, "finance.tools.wrong." + field.replaceAll("_|\\[.*$", ""));
            }
        };
        must.accept("from", isDay(from));
        must.accept("to", isDay(to));
        must.accept("day_basis", "365".equals(dayBasis) || "ACTUAL".equals(dayBasis));
        must.accept("subsidy_bp", isRate(subsidyBp));
        must.accept("support_from", isDay(supportFrom));
        must.accept("support_until", isDay(supportUntil));
        must.accept("stopped_on", stoppedOn == null || isDay(stoppedOn));
        must.accept(
                "movements",
                movements != null
                        && movements.size() <= MOST_ROWS
                        && movements.stream().allMatch(SubsidyJson::isMove));
        must.accept(
                "loan_rates",
                loanRates != null
                        && loanRates.size() <= MOST_ROWS
                        && loanRates.stream().allMatch(SubsidyJson::isRate));
        if (!wrong.containsKey("from") && !wrong.containsKey("to")) {
            must.accept(
                    "to",
                    !day(to).isBefore(day(from)) && day(to).isBefore(day(from).plusYears(MOST_YEARS)));
        }
        return wrong;
    }

    /** Only once nothing is wrong. */
    SubsidyQuestion question() {
        var moves = list(movements).stream()
                .map(one -> new Movement(day(one.on()), number(one.won())))
                .toList();
        var rates = list(loanRates).stream()
                .map(one -> new LoanRate(day(one.from()), rate(one.bp())))
                .toList();
        var span = new SubsidyQuestion.Span(
                day(supportFrom), day(supportUntil), stoppedOn == null ? null : day(stoppedOn));
        return SubsidyQuestion.of(day(from), day(to), moves, rates, rate(subsidyBp), span)
                .by("ACTUAL".equals(dayBasis) ? DayBasis.ACTUAL : DayBasis.FIXED_365);
    }

    private static boolean isDay(@Nullable String typed) {
        return TypedInput.day(typed).isPresent();
    }

    private static boolean isMove(@Nullable Move one) {
        return one != null && isDay(one.on) && one.won != null && Math.abs(one.won) <= MOST_WON;
    }

    private static boolean isRate(@Nullable Rate one) {
        return one != null && isDay(one.from) && isRate(one.bp);
    }

    private static boolean isRate(@Nullable Integer bp) {
        return bp != null && bp >= 0 && bp <= WHOLE;
    }

    private static LocalDate day(@Nullable String typed) {
        return TypedInput.day(typed).orElseThrow();
    }

    private static BasisPoints rate(@Nullable Integer bp) {
        return new BasisPoints(bp == null ? 0 : bp);
    }

    private static long number(@Nullable Long won) {
        return won == null ? 0 : won;
    }

    private static <T> List<T> list(@Nullable List<@Nullable T> rows) {
        return rows == null
                ? List.of()
                : rows.stream().filter(Objects::nonNull).map(one -> (T) one).toList();
    }
}
