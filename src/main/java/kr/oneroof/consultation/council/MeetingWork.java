package kr.oneroof.consultation.council;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.PersonId;

/**
 * Planning and holding a meeting. Verbs on a version that is no longer the newest throw
 * {@link kr.oneroof.kernel.ChangedMeanwhile}; what the state forbids is {@link kr.oneroof.kernel.TransitionRefused};
 * what the rules forbid is {@link CouncilRefused}.
 */
public interface MeetingWork {
    /** Invites chair and secretary, and takes along what was postponed. @param key the same key twice is one meeting */
    void plan(UUID key, MeetingPlan plan, PersonId by);

    void change(Shown shown, MeetingPlan plan);

    /** Items go to the next meeting. */
    void callOff(Shown shown, String reason);

    /** @param key the same key twice is one seat */
    void invite(UUID meeting, UUID key, Invitee invitee);

    /** Staff write down what a member said. */
    void answer(UUID meeting, UUID seat, Reply reply);

    /** A member with an account answers. @throws kr.oneroof.kernel.NotOnFile when it is somebody else's seat */
    void answerOwn(UUID seat, PersonId by, Reply reply);

    /** Who was there; the first time opens the meeting. */
    void attend(Shown shown, Set<UUID> present, PersonId by);

    /** The meeting, and its version that was on the screen. */
    record Shown(UUID meeting, long version) {}

    /** @param account somebody of the house, else the guest */
    record Invitee(@Nullable PersonId account, Seat.Guest guest) {}

    /** @param deputy who comes instead, for that answer alone */
    record Reply(Seat.Answer answer, String deputy) {
        /** @throws CouncilRefused when a deputy comes whom nobody names */
        public Reply {
            if (answer == Seat.Answer.DEPUTY && deputy.isEmpty()) {
                throw new CouncilRefused("deputy-nameless");
            }
            deputy = answer == Seat.Answer.DEPUTY ? deputy : "";
        }
    }
}
