package kr.oneroof.consultation.council;

import java.util.UUID;

import kr.oneroof.kernel.PersonId;

/** The minutes (회의록): drafted by the secretary, fixed by the chair, never changed afterwards. */
public interface MinutesWork {
    void draft(MeetingWork.Shown shown, PersonId by, String text);

    /** The chair wants something set right. */
    void giveBack(MeetingWork.Shown shown, PersonId by);

    void fix(MeetingWork.Shown shown, PersonId by);

    /** Adds a word to fixed minutes. @param key the same key twice is one word */
    void correct(UUID meeting, UUID key, String text, PersonId by);
}
