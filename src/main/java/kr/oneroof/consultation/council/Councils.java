package kr.oneroof.consultation.council;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** What is read of the council; items that whoever acts now may not see come without words or not at all. */
public interface Councils {
    int PAGE = 30;

    /** Meetings that are not over, the next first. */
    List<Line> coming();

    /**
     * Meetings that are over, newest first; {@link #PAGE} and one more where there is an older one. @param before key
     * of the last line above, or empty
     */
    List<Line> past(String before);

    /** Meetings that still take items, the next first. */
    List<Line> taking();

    /** @throws kr.oneroof.kernel.NotOnFile when there is none */
    MeetingSheet require(UUID meeting);

    /** The same to be read in full: the look at each firm on the agenda is kept. */
    MeetingSheet open(UUID meeting);

    /** @throws kr.oneroof.kernel.NotOnFile also when whoever acts may not see it */
    AgendaItem require(UUID meeting, UUID item);

    /** Items about a case, newest first. */
    List<AgendaItem> about(RequestNumber number);

    /**
     * What somebody has to do, the earliest day first; {@link #PAGE} and one more. @param after id of the last above,
     * or empty
     */
    List<AgendaItem> followUps(boolean done, String after);

    /** @throws kr.oneroof.kernel.NotOnFile when it is somebody else's seat */
    Invitation invitation(UUID seat, PersonId person);

    /** @param key for the next page */
    record Line(
            UUID id,
            MeetingKind kind,
            LocalDateTime startsAt,
            String place,
            MeetingState state,
            int items,
            String key) {}

    /** A seat as its holder sees it; of the agenda only how long it is. */
    record Invitation(Seat seat, MeetingPlan plan, MeetingState state, int items) {}
}
