package kr.oneroof.consultation.outreach.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import kr.oneroof.consultation.outreach.TourPlan;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.TypedInput;

/**
 * A tour as it is typed.
 *
 * @param told whether the planner confirmed a day that is over or off
 */
record TourForm(
        @NotBlank String submission,
        @NotBlank @Size(max = 100) String title,
        String day,
        String starts,
        @NotBlank @Size(max = 50) String complex,
        @NotBlank @Size(max = 100) String meetingPoint,
        String leader,
        @Nullable List<String> members,
        String guests,
        @Nullable Boolean told) {
    TourForm {
        submission = TypedInput.text(submission);
        title = TypedInput.text(title);
        day = TypedInput.text(day);
        starts = TypedInput.text(starts);
        complex = TypedInput.text(complex);
        meetingPoint = TypedInput.text(meetingPoint);
        leader = TypedInput.text(leader);
        members = List.copyOf(Objects.requireNonNullElse(members, List.of()));
        guests = TypedInput.text(guests);
        told = Boolean.TRUE.equals(told);
    }

    static TourForm blank(PersonId planner) {
        return new TourForm(
                UUID.randomUUID().toString(), "", "", "09:30", "", "", planner.toString(), List.of(), "", false);
    }

    static TourForm of(UUID tour, TourPlan plan) {
        return new TourForm(
                tour.toString(),
                plan.title(),
                plan.day().toString(),
                plan.starts().toString(),
                plan.complex(),
                plan.meetingPoint(),
                plan.team().leader().toString(),
                plan.team().members().stream().map(PersonId::toString).toList(),
                TourGuestConverter.write(plan.team().guests()),
                false);
    }

    boolean isTold() {
        return Boolean.TRUE.equals(told);
    }

    void check(Set<String> staff, Errors errors) {
        if (TypedInput.day(day).isEmpty()) {
            errors.rejectValue("day", "outreach.day.wrong");
        }
        TourHours.check("starts", starts, errors);
        if (!staff.contains(leader)) {
            errors.rejectValue("leader", "OneOf");
        }
        if (!staff.containsAll(chosen())) {
            errors.rejectValue("members", "OneOf");
        }
        if (TourGuestConverter.read(guests).isEmpty()) {
            errors.rejectValue("guests", "outreach.guests.wrong");
        }
    }

    private List<String> chosen() {
        return Objects.requireNonNullElse(members, List.of());
    }

    TourPlan toPlan() {
        return new TourPlan(
                title,
                TypedInput.day(day).orElseThrow(),
                TourHours.of(starts).orElseThrow(),
                complex,
                meetingPoint,
                new TourPlan.Team(
                        new PersonId(TourIdConverter.of(leader)),
                        chosen().stream()
                                .map(one -> new PersonId(TourIdConverter.of(one)))
                                .toList(),
                        TourGuestConverter.read(guests).orElseThrow()));
    }
}
