package kr.oneroof.advisory.panel.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import kr.oneroof.advisory.panel.ExpertAppointment;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.kernel.form.Uuids;

/** A term of appointment as typed. */
record ExpertAppointmentForm(
        String submission,
        String from,
        String to,
        String reason,
        @Nullable List<String> files) {
    ExpertAppointmentForm {
        submission = TypedInput.text(submission);
        from = TypedInput.text(from);
        to = TypedInput.text(to);
        reason = TypedInput.text(reason);
    }

    static ExpertAppointmentForm from(LocalDate day) {
        return new ExpertAppointmentForm(
                UUID.randomUUID().toString(),
                day.toString(),
                ExpertAppointment.usualEnd(day).toString(),
                "",
                List.of());
    }

    void check(Errors errors) {
        Checks.on(errors, "advisory")
                .day("from", from)
                .day("to", to)
                .text("reason", reason, 1000)
                .that(
                        TypedInput.day(from)
                                .flatMap(first -> TypedInput.day(to).filter(last -> !last.isBefore(first)))
                                .isPresent(),
                        "to",
                        "day-order");
    }

    ExpertAppointment toTerm() {
        return new ExpertAppointment(
                Uuids.of(submission),
                TypedInput.day(from).orElseThrow(),
                TypedInput.day(to).orElseThrow());
    }
}
