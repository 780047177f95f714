package kr.oneroof.consultation;

import java.time.LocalDateTime;
import java.util.List;

import kr.oneroof.kernel.RequestNumber;

/**
 * A case as its company sees it.
 *
 * @param mayComeBack whether it can still be reopened or surveyed
 */
public record OwnCase(
        RequestNumber number,
        Category category,
        CaseStatus status,
        String title,
        String body,
        String wantedOutcome,
        List<Answer> answers,
        boolean surveyed,
        boolean mayComeBack) {
    public OwnCase {
        answers = List.copyOf(answers);
    }

    /** An answer of the centre. */
    public record Answer(LocalDateTime at, String body) {}

    public boolean waitsForUs() {
        return status == CaseStatus.SUPPLEMENT_REQUESTED;
    }

    public boolean mayBeWithdrawn() {
        return status.leadsTo(CaseStatus.WITHDRAWN);
    }

    public boolean maySurvey() {
        return mayComeBack && !surveyed;
    }
}
