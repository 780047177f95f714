package kr.oneroof.consultation.clinic;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.document.StoredFileView;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/**
 * A clinic with all that its pages show.
 *
 * @param quote the money as approved, empty before the review
 * @param files of the report
 */
public record ClinicView(
        Header facts,
        ClinicWish wish,
        ClinicReview review,
        @Nullable ClinicQuote quote,
        ClinicApproval approval,
        Course course,
        ClinicPayment payment,
        List<ClinicVisit> visits,
        List<StoredFileView> files) {
    public ClinicView {
        visits = List.copyOf(visits);
        files = List.copyOf(files);
    }

    /** What it is, and where it stands. */
    public record Header(UUID id, RequestNumber number, CompanyId company, ClinicState state, long version) {}

    /** How far it has come; empty texts where nothing is written yet. */
    public record Course(
            int cancellations, int daysHeld, @Nullable LocalDate reportDue, String report, String lastWord) {}

    public ClinicState state() {
        return facts.state();
    }

    public boolean is(String name) {
        return facts.state().name().equals(name);
    }

    public boolean leadsTo(String name) {
        return facts.state().leadsTo(ClinicState.valueOf(name));
    }

    /** Visits that are agreed on or held. */
    public int taken() {
        return Math.toIntExact(visits.stream()
                .filter(visit -> visit.isAgreed() || visit.isHeld())
                .count());
    }

    public boolean mayAgree() {
        return is("APPROVED") && quote != null && taken() < quote.days();
    }

    /** The money for the days that were held, once the visits are over. */
    public @Nullable ClinicQuote heldMoney() {
        return quote == null || course.daysHeld() == 0 || is("APPROVED") ? null : quote.held(course.daysHeld());
    }

    /** Whether the company's next cancellation ends the clinic. */
    public boolean isLastChance() {
        return course.cancellations() == Clinic.MOST_CANCELLATIONS - 1;
    }

    public boolean mayWithdraw() {
        return leadsTo("WITHDRAWN") && course.daysHeld() == 0;
    }
}
