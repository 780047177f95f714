package kr.oneroof.consultation.council;

import java.util.UUID;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/**
 * What comes before the council and what it decides. A case that whoever acts may not see is
 * {@link kr.oneroof.kernel.NotOnFile}; what the state forbids is {@link kr.oneroof.kernel.TransitionRefused}; what the
 * rules forbid is {@link CouncilRefused}.
 */
public interface AgendaWork {
    /** The applicant is told. A confidential case only its assignee puts there. */
    void place(Entry entry, PersonId by);

    void moveUp(UUID meeting, UUID item);

    /** Takes an item off that is not decided. */
    void remove(UUID meeting, UUID item);

    /** A member has an interest in the item: the member says so, or the secretary writes it down. */
    void recuse(UUID meeting, UUID item, Interest interest);

    /** Once an item; the applicant is told, and what was postponed goes to the next meeting. */
    void decide(UUID meeting, UUID item, Resolution resolution, PersonId by);

    /** What was decided is done, in a word. */
    void markDone(UUID meeting, UUID item, String word, PersonId by);

    /**
     * A case for the agenda.
     *
     * @param key the same key twice is one item
     * @param question what the council is asked
     */
    record Entry(UUID key, UUID meeting, RequestNumber number, String question) {}

    /** @param seat whose interest it is */
    record Interest(UUID seat, String reason, PersonId by) {}
}
