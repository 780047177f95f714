package kr.oneroof.clock.web;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import kr.oneroof.clock.Term;
import kr.oneroof.clock.Waiting;
import kr.oneroof.kernel.TypedInput;

/** What was asked on the page for working time, in the notation of the address: all text until it is understood. */
record WorkingTimeForm(
        @Nullable String filedAt,
        @Nullable String unit,
        @Nullable String period,
        @Nullable String waiting) {
    private static final int MOST_DAYS = 3_650;
    private static final int MOST_HOURS = 30_000;
    private static final int MOST_STRETCHES = 100;
    private static final int LONGEST_TEXT = 5_000;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final String WAITING_FOR = "clock.waiting.applicant";

    /** What has been understood. */
    record Question(LocalDateTime filedAt, Term term, List<Waiting> waiting) {}

    boolean isBlank() {
        return filedAt == null && unit == null && period == null && waiting == null;
    }

    /** Every objection at once, beside its field; empty when there is one. */
    @Nullable
    Question read(Errors errors) {
        var filed = readFiledAt(errors);
        var term = readTerm(errors);
        var stretches = readWaiting(errors);
        return filed == null || term == null || errors.hasErrors() ? null : new Question(filed, term, stretches);
    }

    private @Nullable LocalDateTime readFiledAt(Errors errors) {
        var moment = moment(filedAt);
        if (moment == null) {
            errors.rejectValue("filedAt", filedAt == null || filedAt.isBlank() ? "missing" : "unreadable");
        }
        return moment;
    }

    private @Nullable Term readTerm(Errors errors) {
        if (!"HOURS".equals(unit) && !"DAYS".equals(unit)) {
            errors.rejectValue("unit", "unknown");
        }
        var most = "HOURS".equals(unit) ? MOST_HOURS : MOST_DAYS;
        var number = number(period);
        if (number < 1 || number > most) {
            errors.rejectValue("period", "outOfRange", new Object[] {most}, "");
        }
        if (errors.hasFieldErrors("unit") || errors.hasFieldErrors("period")) {
            return null;
        }
        return "HOURS".equals(unit) ? Term.hours(number) : Term.days(number);
    }

    private List<Waiting> readWaiting(Errors errors) {
        if (waiting == null || waiting.isBlank()) {
            return List.of();
        }
        var texts = TypedInput.text(waiting).split("[;\\r\\n]+");
        if (waiting.length() > LONGEST_TEXT || texts.length > MOST_STRETCHES) {
            errors.rejectValue("waiting", "tooMany", new Object[] {MOST_STRETCHES}, "");
            return List.of();
        }
        var stretches = new ArrayList<Waiting>();
        for (var text : texts) {
            var ends = TypedInput.text(text).split("/", -1);
            var from = ends.length == 2 ? moment(ends[0]) : null;
            var until = ends.length == 2 ? moment(ends[1]) : null;
            if (from == null || until == null || until.isBefore(from)) {
                errors.rejectValue("waiting", "unreadable", new Object[] {TypedInput.text(text)}, "");
                return List.of();
            }
            stretches.add(new Waiting(from, until, WAITING_FOR));
        }
        return stretches;
    }

    private static @Nullable LocalDateTime moment(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            var moment = LocalDateTime.parse(TypedInput.text(text));
            return moment.getYear() < FIRST_YEAR || moment.getYear() > LAST_YEAR ? null : moment;
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static int number(@Nullable String text) {
        return text != null && TypedInput.text(text).matches("[0-9]{1,6}")
                ? Integer.parseInt(TypedInput.text(text))
                : 0;
    }
}
