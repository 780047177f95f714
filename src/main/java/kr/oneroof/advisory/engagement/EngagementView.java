package kr.oneroof.advisory.engagement;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/**
 * The advice of one expert with all that its pages show.
 *
 * @param slip null until the fee was made out
 */
public record EngagementView(
        Summary facts, Course course, @Nullable FeeSlip slip, List<AdviceSession> sessions, List<Mark> marks) {
    public EngagementView {
        sessions = List.copyOf(sessions);
        marks = List.copyOf(marks);
    }

    /** What it is, and where it stands. */
    public record Summary(
            UUID id,
            RequestNumber number,
            CompanyId company,
            PersonId expert,
            String expertName,
            EngagementState state,
            long hourRate) {}

    /** How far it has come. @param silent whether nobody confirmed, but the week was over */
    public record Course(
            @Nullable LocalDate reportDue,
            String report,
            @Nullable LocalDate reportedOn,
            @Nullable LocalDate confirmBy,
            @Nullable LocalDateTime confirmedAt,
            boolean silent,
            String lastWord) {}

    public boolean is(String state) {
        return facts.state().name().equals(state);
    }

    public boolean leadsTo(String state) {
        return facts.state().leadsTo(EngagementState.valueOf(state));
    }

    public boolean isConfirmed() {
        return facts.state().isConfirmed();
    }

    /** Whether that side may still say what it thought. */
    public boolean mayReview(String side) {
        return facts.state().isConfirmed()
                && marks.stream().noneMatch(mark -> mark.side().name().equals(side));
    }

    public int minutesHeld() {
        return sessions.stream()
                .filter(AdviceSession::isHeld)
                .mapToInt(AdviceSession::weight)
                .sum();
    }
}
