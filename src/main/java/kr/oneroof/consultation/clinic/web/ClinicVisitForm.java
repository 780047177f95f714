package kr.oneroof.consultation.clinic.web;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.validation.Errors;

import kr.oneroof.consultation.clinic.ClinicVisit;
import kr.oneroof.kernel.TypedInput;

/** A day and its hours as typed. A day that is over may be written down later. */
record ClinicVisitForm(String submission, String day, String starts, String ends) {
    ClinicVisitForm {
        submission = TypedInput.text(submission);
        day = TypedInput.text(day);
        starts = TypedInput.text(starts);
        ends = TypedInput.text(ends);
    }

    static ClinicVisitForm on(LocalDate day) {
        return new ClinicVisitForm(UUID.randomUUID().toString(), day.toString(), "10:00", "17:00");
    }

    static ClinicVisitForm of(ClinicVisit visit) {
        return new ClinicVisitForm(
                UUID.randomUUID().toString(),
                visit.day().toString(),
                visit.starts().toString(),
                visit.ends().toString());
    }

    void check(Errors errors) {
        if (TypedInput.day(day).isEmpty()) {
            errors.rejectValue("day", "clinic.day.missing");
        }
        ClinicHours.check(starts, ends, errors);
    }

    ClinicVisit.When toWhen() {
        return new ClinicVisit.When(
                TypedInput.day(day).orElseThrow(),
                ClinicHours.of(starts).orElseThrow(),
                ClinicHours.of(ends).orElseThrow());
    }
}
