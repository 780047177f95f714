package kr.oneroof.consultation.outreach;

import java.util.UUID;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;

/**
 * Planning a tour and closing it. Verbs throw {@link TourRefused} where a rule forbids them,
 * {@link kr.oneroof.kernel.TransitionRefused} where the status does, and {@link kr.oneroof.kernel.ChangedMeanwhile}
 * when somebody saved since.
 */
public interface TourWork {
    /**
     * The same key twice is one tour.
     *
     * @param told whether the planner was told that the day is over or no working day
     * @throws kr.oneroof.kernel.NotOnFile when somebody of the team is not of the centre
     */
    void plan(UUID key, TourPlan plan, boolean told, PersonId by);

    /** A new day is told to the firms. */
    void change(Shown shown, TourPlan plan, boolean told);

    /** The same key twice is one stop; the firm's accounts are told. */
    void addStop(Shown shown, UUID key, CompanyId company, StopPlan when);

    /** A new time is told to the firm. */
    void changeStop(Shown shown, UUID stop, StopPlan when);

    void moveStop(Shown shown, UUID stop, boolean up);

    /** The firm is told. */
    void removeStop(Shown shown, UUID stop);

    /** All firms are told why. */
    void callOff(Shown shown, String reason);

    void start(Shown shown);

    /** Closes the tour; every stop has to be settled. */
    void report(Shown shown, String summary);

    /** A tour as it was when the page showed it. */
    record Shown(UUID tour, long version) {}
}
