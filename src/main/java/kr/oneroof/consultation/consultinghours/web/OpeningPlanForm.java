package kr.oneroof.consultation.consultinghours.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import kr.oneroof.consultation.consultinghours.OpeningPlan;
import kr.oneroof.kernel.TypedInput;

/** A plan as it is typed; days as {@code 2026-11-30}, times as {@code 09:00}, weekdays by name. */
record OpeningPlanForm(
        String submission,
        String expert,
        String place,
        String firstDay,
        String lastDay,
        @Nullable List<String> weekdays,
        String opens,
        String closes,
        String minutes) {
    OpeningPlanForm {
        submission = TypedInput.text(submission);
        expert = TypedInput.text(expert);
        place = TypedInput.text(place);
        firstDay = TypedInput.text(firstDay);
        lastDay = TypedInput.text(lastDay);
        weekdays = Objects.requireNonNullElse(weekdays, List.of());
        opens = TypedInput.text(opens);
        closes = TypedInput.text(closes);
        minutes = TypedInput.text(minutes);
    }

    static OpeningPlanForm blank(LocalDate today) {
        return new OpeningPlanForm(
                UUID.randomUUID().toString(),
                "",
                "",
                today.plusDays(1).toString(),
                "",
                List.of(),
                "10:00",
                "17:00",
                "60");
    }

    /** Puts every objection on its field; empty when there is one. */
    Optional<OpeningPlan> understood(LocalDate today, Errors errors) {
        var first = TypedInput.day(firstDay).filter(day -> !day.isBefore(today));
        var last = TypedInput.day(lastDay)
                .filter(day -> first.isPresent()
                        && !day.isBefore(first.get())
                        && !day.isAfter(first.get().plusDays(OpeningPlan.MOST_DAYS)));
        var from = time(opens);
        var until = time(closes).filter(end -> from.isPresent() && from.get().isBefore(end));
        var days = Objects.requireNonNull(weekdays).stream()
                .flatMap(name -> TypedInput.choice(DayOfWeek.class, name).stream())
                .collect(Collectors.toSet());
        refuse(first.isEmpty(), "firstDay", errors);
        refuse(last.isEmpty(), "lastDay", errors);
        refuse(from.isEmpty(), "opens", errors);
        refuse(until.isEmpty(), "closes", errors);
        refuse(days.isEmpty(), "weekdays", errors);
        refuse(!List.of("30", "60").contains(minutes), "minutes", errors);
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new OpeningPlan(
                        ConsultingWeekPage.id(submission),
                        ConsultingWeekPage.id(expert),
                        place,
                        first.orElseThrow(),
                        last.orElseThrow(),
                        days,
                        from.orElseThrow(),
                        until.orElseThrow(),
                        Integer.parseInt(minutes)));
    }

    private static void refuse(boolean wrong, String field, Errors errors) {
        if (wrong) {
            errors.rejectValue(field, "wrong");
        }
    }

    private static Optional<LocalTime> time(String typed) {
        try {
            return Optional.of(LocalTime.parse(typed)).filter(time -> time.getMinute() % 30 == 0);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
