package kr.oneroof.consultation.assignment.web;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import org.springframework.validation.Errors;

import kr.oneroof.consultation.assignment.ConsultantLeave;
import kr.oneroof.consultation.assignment.ConsultantLeave.Part;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.TypedInput;

/** Leave as typed. {@code submission} makes two clicks one leave. */
record ConsultantLeaveForm(String submission, String firstDay, String lastDay, String part) {
    private static final int LONGEST = 366;

    ConsultantLeaveForm {
        submission = TypedInput.text(submission);
        firstDay = TypedInput.text(firstDay);
        lastDay = TypedInput.text(lastDay);
        part = TypedInput.text(part);
    }

    static ConsultantLeaveForm blank() {
        return new ConsultantLeaveForm(UUID.randomUUID().toString(), "", "", Part.WHOLE.name());
    }

    /** An empty last day means the first. */
    Optional<ConsultantLeave> understand(Errors errors) {
        var first = TypedInput.day(firstDay);
        var last = lastDay.isEmpty() ? first : TypedInput.day(lastDay);
        var kind = TypedInput.choice(Part.class, part);
        if (first.isEmpty()) {
            errors.rejectValue("firstDay", "assignment.leave.no-day");
        }
        if (last.isEmpty() && !lastDay.isEmpty()) {
            errors.rejectValue("lastDay", "assignment.leave.no-day");
        }
        if (kind.isEmpty()) {
            errors.rejectValue("part", "assignment.leave.no-part");
        }
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        var days = first.orElseThrow().until(last.orElseThrow(), ChronoUnit.DAYS);
        if (days < 0 || days >= LONGEST) {
            errors.rejectValue("lastDay", "assignment.leave.order");
        } else if (days > 0 && kind.orElseThrow() != Part.WHOLE) {
            errors.rejectValue("part", "assignment.leave.one-day");
        }
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new ConsultantLeave(key(), first.get(), last.get(), kind.orElseThrow()));
    }

    private UUID key() {
        try {
            return UUID.fromString(submission);
        } catch (IllegalArgumentException madeUp) {
            throw new NotOnFile();
        }
    }
}
