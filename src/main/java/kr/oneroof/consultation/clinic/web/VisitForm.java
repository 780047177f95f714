package kr.oneroof.consultation.clinic.web;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.validation.Errors;

import kr.oneroof.consultation.clinic.Visit;
import kr.oneroof.kernel.Typed;

/** A day and its hours as typed. A day that is over may be written down later. */
record VisitForm(String submission, String day, String starts, String ends) {
    VisitForm {
        submission = Typed.text(submission);
        day = Typed.text(day);
        starts = Typed.text(starts);
        ends = Typed.text(ends);
    }

    static VisitForm on(LocalDate day) {
        return new VisitForm(UUID.randomUUID().toString(), day.toString(), "10:00", "17:00");
    }

    static VisitForm of(Visit visit) {
        return new VisitForm(
                UUID.randomUUID().toString(),
                visit.day().toString(),
                visit.starts().toString(),
                visit.ends().toString());
    }

    void check(Errors errors) {
        if (Typed.day(day).isEmpty()) {
            errors.rejectValue("day", "clinic.day.missing");
        }
        Hours.check(starts, ends, errors);
    }

    Visit.When toWhen() {
        return new Visit.When(
                Typed.day(day).orElseThrow(),
                Hours.of(starts).orElseThrow(),
                Hours.of(ends).orElseThrow());
    }
}
