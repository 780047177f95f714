package kr.oneroof.finance.programme;

import java.util.UUID;

import kr.oneroof.kernel.PersonId;

/**
 * The making of a programme. What the state forbids is {@link kr.oneroof.kernel.TransitionRefused}, a save over
 * somebody else's is {@link kr.oneroof.kernel.ChangedMeanwhile}.
 */
public interface ProgrammeWork {
    /**
     * @param key key of the form; the same key twice is one draft. @throws ProgrammeRefused when that round is there
     *     already
     */
    void draft(UUID key, Draft draft, PersonId by);

    /** Only while it is a draft. @param seen the version that was shown */
    void revise(UUID programme, long seen, Draft draft, PersonId by);

    /** The draft is ready for a second person. @throws ProgrammeRefused without the number of its notice */
    void propose(UUID programme, PersonId by);

    void sendBack(UUID programme, String why, PersonId by);

    /**
     * Opens the programme to the public and begins its book.
     *
     * @param sure that few companies pass its rules is known
     * @throws ProgrammeRefused for whoever drafted it, and when nearly everybody is shut out and nobody said "sure"
     */
    void publish(UUID programme, boolean sure, PersonId by);

    /** No more applications, from now on. */
    void close(UUID programme, String why, PersonId by);
}
