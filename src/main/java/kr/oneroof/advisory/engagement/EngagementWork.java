package kr.oneroof.advisory.engagement;

import java.util.List;
import java.util.UUID;

import kr.oneroof.document.FileId;
import kr.oneroof.kernel.PersonId;

/**
 * The verbs of advice. Somebody whom it does not concern finds nothing on file; what the state forbids is
 * {@link kr.oneroof.kernel.TransitionRefused}; what the terms forbid is {@link EngagementRefused}.
 */
public interface EngagementWork {
    /** @param key key of the form; the same key twice is one session */
    void plan(Hand hand, UUID key, Session.Slot slot);

    /** A company's within 24 hours counts. */
    void cancelSession(Hand hand, UUID session);

    void hold(Hand hand, UUID session, int minutes, String content);

    void miss(Hand hand, UUID session, boolean companyMissed);

    void report(Hand hand, String text, List<FileId> files);

    void confirm(Hand hand);

    void objectTo(Hand hand, String why);

    /** Once for each side. */
    void review(Hand hand, int mark, String words);

    void prepareFee(Hand hand);

    void approveFee(Hand hand);

    void sendFeeBack(Hand hand, String why);

    /** All of them, or none. */
    void pay(List<UUID> engagements, PersonId by);
}
