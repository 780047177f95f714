package kr.oneroof.finance.tools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import kr.oneroof.finance.DayBasis;
import kr.oneroof.finance.LoanRate;
import kr.oneroof.finance.Movement;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Checks;

/**
 * The question in the notation of the page: a loan drawn at once, rates in per cent.
 *
 * @param repayments one a line, {@code 2026-03-01 50,000,000}
 * @param days first and last day of the stretch, and from when the city does not pay any more
 */
record SubsidyForm(String amount, String drawnOn, String subsidyRate, String loanRate, String repayments, Days days) {
    private static final int MOST_YEARS = 10;
    private static final int MOST_LINES = 100;
    private static final long MOST_WON = 1_000_000_000_000L;

    /** When. */
    record Days(String from, String until, String stoppedOn, String basis) {
        Days {
            from = TypedInput.text(from);
            until = TypedInput.text(until);
            stoppedOn = TypedInput.text(stoppedOn);
            basis = TypedInput.text(basis);
        }
    }

    SubsidyForm {
        amount = TypedInput.number(amount);
        drawnOn = TypedInput.text(drawnOn);
        subsidyRate = TypedInput.text(subsidyRate);
        loanRate = TypedInput.text(loanRate);
        repayments = TypedInput.text(repayments);
        days = days == null ? new Days("", "", "", "") : days;
    }

    /** A loan as the yearly notice knows it, in this year. */
    static SubsidyForm example(LocalDate today) {
        var first = today.withDayOfYear(1);
        return new SubsidyForm(
                "200000000",
                first.plusDays(19).toString(),
                "2.5",
                "4.5",
                "",
                new Days(first.toString(), first.plusYears(1).minusDays(1).toString(), "", DayBasis.FIXED_365.name()));
    }

    boolean isBlank() {
        return amount.isEmpty() && drawnOn.isEmpty() && days.from.isEmpty();
    }

    /** Null when something is wrong; then it stands beside its field. */
    @Nullable
    SubsidyQuestion read(Errors errors) {
        Checks.on(errors, "finance.tools")
                .number("amount", amount, 1, MOST_WON)
                .day("drawnOn", drawnOn)
                .that(TypedInput.rate(subsidyRate).isPresent(), "subsidyRate", "rate")
                .that(TypedInput.rate(loanRate).isPresent(), "loanRate", "rate")
                .that(paidBack().isPresent(), "repayments", "repayments")
                .day("days.from", days.from)
                .day("days.until", days.until)
                .dayIfAny("days.stoppedOn", days.stoppedOn)
                .choice("days.basis", DayBasis.class, days.basis);
        if (!errors.hasErrors()) {
            Checks.on(errors, "finance.tools").that(isStretch(), "days.until", "stretch");
        }
        return errors.hasErrors() ? null : question();
    }

    private boolean isStretch() {
        return !day(days.until).isBefore(day(days.from))
                && day(days.until).isBefore(day(days.from).plusYears(MOST_YEARS));
    }

    private SubsidyQuestion question() {
        var moves = new ArrayList<>(paidBack().orElseThrow());
        moves.add(new Movement(day(drawnOn), Long.parseLong(amount)));
        return SubsidyQuestion.of(
                        day(days.from),
                        day(days.until),
                        moves,
                        List.of(new LoanRate(
                                day(drawnOn), TypedInput.rate(loanRate).orElseThrow())),
                        TypedInput.rate(subsidyRate).orElseThrow(),
                        new SubsidyQuestion.Span(
                                day(drawnOn),
                                day(days.until),
                                TypedInput.day(days.stoppedOn).orElse(null)))
                .by(DayBasis.valueOf(days.basis));
    }

    private Optional<List<Movement>> paidBack() {
        var moves = new ArrayList<Movement>();
        for (var line : repayments
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList()) {
            var parts = line.split("\\s+", 2);
            var won = parts.length < 2 ? "" : TypedInput.number(parts[1]);
            if (TypedInput.day(parts[0]).isEmpty() || !won.matches("\\d{1,12}")) {
                return Optional.empty();
            }
            moves.add(new Movement(day(parts[0]), -Long.parseLong(won)));
        }
        return moves.size() > MOST_LINES ? Optional.empty() : Optional.of(moves);
    }

    private static LocalDate day(String typed) {
        return TypedInput.day(typed).orElseThrow();
    }
}
