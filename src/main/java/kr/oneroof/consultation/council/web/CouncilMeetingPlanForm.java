package kr.oneroof.consultation.council.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

import org.springframework.validation.Errors;

import kr.oneroof.consultation.council.CouncilMeetingKind;
import kr.oneroof.consultation.council.CouncilMeetingPlan;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.TypedInput;

/** A meeting's plan as typed. */
record CouncilMeetingPlanForm(
        String submission,
        String kind,
        String day,
        String time,
        String place,
        String link,
        String chair,
        String secretary) {
    CouncilMeetingPlanForm {
        submission = TypedInput.text(submission);
        kind = TypedInput.text(kind);
        day = TypedInput.text(day);
        time = TypedInput.text(time);
        place = TypedInput.text(place);
        link = TypedInput.text(link);
        chair = TypedInput.text(chair);
        secretary = TypedInput.text(secretary);
    }

    static CouncilMeetingPlanForm blank(LocalDate day) {
        return new CouncilMeetingPlanForm(
                CouncilFormInput.fresh(), CouncilMeetingKind.REGULAR.name(), day.toString(), "14:00", "", "", "", "");
    }

    static CouncilMeetingPlanForm of(CouncilMeetingPlan plan) {
        return new CouncilMeetingPlanForm(
                "",
                plan.kind().name(),
                plan.startsAt().toLocalDate().toString(),
                plan.startsAt().toLocalTime().toString(),
                plan.place(),
                plan.link(),
                plan.chair().toString(),
                plan.secretary().toString());
    }

    void check(Errors errors) {
        if (TypedInput.choice(CouncilMeetingKind.class, kind).isEmpty()) {
            errors.rejectValue("kind", "council.missing.kind");
        }
        if (TypedInput.day(day).isEmpty()) {
            errors.rejectValue("day", "council.missing.day");
        }
        if (hour().isEmpty()) {
            errors.rejectValue("time", "council.missing.time");
        }
        if (!link.isEmpty() && (!link.matches("https://[^\\s<>\"]+") || link.length() > 500)) {
            errors.rejectValue("link", "council.wrong.link");
        }
        CouncilFormInput.limit(errors, "place", place, 300);
        CouncilFormInput.need(errors, "chair", chair, 40);
        CouncilFormInput.need(errors, "secretary", secretary, 40);
    }

    CouncilMeetingPlan toPlan() {
        return new CouncilMeetingPlan(
                CouncilMeetingKind.valueOf(kind),
                TypedInput.day(day).orElseThrow().atTime(hour().orElseThrow()),
                place,
                link,
                new PersonId(CouncilFormInput.of(chair)),
                new PersonId(CouncilFormInput.of(secretary)));
    }

    private Optional<LocalTime> hour() {
        try {
            return Optional.of(LocalTime.parse(time));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
