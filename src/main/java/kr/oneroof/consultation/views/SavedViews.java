package kr.oneroof.consultation.views;

import java.util.List;
import java.util.UUID;

import kr.oneroof.consultation.desk.CaseFilter;
import kr.oneroof.identity.Actor;

/**
 * Views of the list. Opening one applies its filter with the reader's own rights: what the reader may not search, the
 * view does not find either.
 */
public interface SavedViews {
    /** The reader's own by name, then those shared with the reader's unit. */
    List<Shown> seenBy(Actor reader);

    /** @throws kr.oneroof.kernel.NotOnFile when it is neither the reader's nor shared with the reader's unit */
    SavedView open(UUID id, Actor reader);

    /** @throws kr.oneroof.kernel.NotOnFile when it isn't the actor's */
    SavedView requireOwn(UUID id, Actor actor);

    /**
     * Keeps a view; a second click keeps no second one.
     *
     * @param submission becomes the view's id
     * @throws ViewRefused when the name is taken, twenty are there, or there is no unit to share with
     * @throws kr.oneroof.kernel.NotOnFile when the submission is somebody else's
     */
    void save(UUID submission, CaseFilter filter, Naming naming, Actor owner);

    /**
     * @param seen version that was on the screen
     * @throws ViewRefused as for saving
     * @throws kr.oneroof.kernel.ChangedMeanwhile when another window came first
     * @throws kr.oneroof.kernel.NotOnFile when it isn't the actor's
     */
    void change(UUID id, long seen, Naming naming, Actor owner);

    /**
     * Removes it; does nothing when the owner removed it before.
     *
     * @throws kr.oneroof.kernel.NotOnFile when it isn't the actor's
     */
    void remove(UUID id, Actor owner);

    /** The unit with which the actor can share, empty without one. */
    String unitOf(Actor actor);

    /** @param sharedBy name of the owner, empty when it is the reader's own */
    record Shown(SavedView view, String sharedBy) {
        public boolean isOwn() {
            return sharedBy.isEmpty();
        }
    }
}
