package kr.oneroof.consultation.clinic;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/**
 * How far a clinic has come.
 *
 * @param cancellations visits that the company cancelled
 * @param reportDue empty while visits may still be held
 * @param lastWord why it was refused, withdrawn, objected to or sent back; empty until then
 */
@Embeddable
public record ClinicCourse(
        int cancellations,
        int daysHeld,
        @Nullable LocalDate reportDue,
        @Nullable String report,
        String lastWord) {
    /** A company may cancel so often; the last time ends the clinic. */
    static final int MOST_CANCELLATIONS = 2;

    static final ClinicCourse NONE = new ClinicCourse(0, 0, null, null, "");

    /** Empty until it is written. */
    @Override
    public String report() {
        return Objects.requireNonNullElse(report, "");
    }

    /** Whether the company's next cancellation ends the clinic. */
    public boolean isLastChance() {
        return cancellations == MOST_CANCELLATIONS - 1;
    }

    boolean isUsedUp() {
        return cancellations >= MOST_CANCELLATIONS;
    }

    ClinicCourse cancelled() {
        return new ClinicCourse(cancellations + 1, daysHeld, reportDue, report, lastWord);
    }

    ClinicCourse held() {
        return new ClinicCourse(cancellations, daysHeld + 1, reportDue, report, lastWord);
    }

    /** @throws ClinicRefused when no day was held */
    ClinicCourse over(LocalDate due) {
        if (daysHeld == 0) {
            throw new ClinicRefused("nobody-came");
        }
        return new ClinicCourse(cancellations, daysHeld, due, report, lastWord);
    }

    ClinicCourse reported(String text) {
        return new ClinicCourse(cancellations, daysHeld, reportDue, text, lastWord);
    }

    ClinicCourse because(String reason) {
        return new ClinicCourse(cancellations, daysHeld, reportDue, report, reason);
    }
}
