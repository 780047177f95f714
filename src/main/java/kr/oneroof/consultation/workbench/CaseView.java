package kr.oneroof.consultation.workbench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import kr.oneroof.company.CompanyCard;
import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.Complexity;
import kr.oneroof.consultation.Demand;
import kr.oneroof.consultation.FilingChannel;
import kr.oneroof.consultation.Outcome;
import kr.oneroof.document.StoredFileView;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.HistoryPage;
import kr.oneroof.requestfile.RequestFileView;

/**
 * A case with all that staff need to work on it.
 *
 * @param owner who is in charge towards the applicant, if anybody is
 * @param history its newest part
 */
public record CaseView(
        Content facts,
        RequestFileView file,
        CompanyCard company,
        @Nullable PersonCard owner,
        HistoryPage history,
        List<StoredFileView> files) {
    public CaseView {
        files = List.copyOf(files);
    }

    /**
     * What the room itself keeps.
     *
     * @param company as it was called on the day of filing
     * @param consent how a caller consented; empty for what the company filed itself
     * @param demand what the applicant owes, if anything
     * @param asOf the day in Seoul on which this was read
     */
    public record Content(
            RequestNumber number,
            long version,
            CaseStatus status,
            String company,
            String district,
            Category category,
            String title,
            String body,
            String wantedOutcome,
            String contactName,
            String contactPhone,
            FilingChannel channel,
            @Nullable String consent,
            @Nullable Complexity complexity,
            String unit,
            @Nullable PersonId consultant,
            String agency,
            Instant filedAt,
            Instant acceptBy,
            @Nullable Outcome outcome,
            boolean confidential,
            @Nullable Demand demand,
            LocalDate asOf) {
        /** Demands have a law of their own beside the status. */
        boolean lets(CaseStep step) {
            return switch (step) {
                case SUPPLEMENT_REQUEST -> demand == null || demand.mayBeRepeated(asOf);
                case RETURN -> demand != null && demand.allowsReturn(asOf);
                default -> true;
            };
        }
    }

    /** What may be done now. */
    public List<CaseStep> steps() {
        return CaseStep.openIn(facts.status()).stream().filter(facts::lets).toList();
    }

    public boolean allows(CaseStep step) {
        return step.isOpenIn(facts.status()) && facts.lets(step);
    }
}
