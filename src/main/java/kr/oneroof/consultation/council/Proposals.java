package kr.oneroof.consultation.council;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/**
 * Proposals to ministries (규제개선 건의). One from a case that whoever acts may not see is
 * {@link kr.oneroof.kernel.NotOnFile}; verbs throw as those of {@link MeetingWork} do.
 */
public interface Proposals {
    int PAGE = 30;

    /** @param item of the council that referred it, or empty; {@code key} twice is one proposal */
    void write(UUID key, RequestNumber number, @Nullable UUID item, Text text, PersonId by);

    void reword(Shown shown, Text text);

    void send(Shown shown, LocalDate on);

    /** The applicants of all its cases are told. */
    void takeReply(Shown shown, ProposalState result, LocalDate on, String text);

    void drop(Shown shown);

    /** Another case with the same trouble; the same one again is no change. */
    void link(UUID proposal, RequestNumber number);

    ProposalSheet require(UUID proposal);

    /** Its cases that whoever acts may read. */
    List<RequestNumber> cases(UUID proposal);

    List<Line> about(RequestNumber number);

    /**
     * Newest first, {@link #PAGE} and one more. @param state name of one, or empty; {@code before} id of the last
     * above, or empty
     */
    List<Line> list(String state, String before);

    /** The proposal, and its version that was on the screen. */
    record Shown(UUID proposal, long version) {}

    /** @param currentRule act and article; {@code ministry} is who can change it */
    record Text(String title, String currentRule, String problem, String change, String ministry) {}

    record Line(
            UUID id,
            String title,
            String ministry,
            ProposalState state,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate repliedOn) {}
}
