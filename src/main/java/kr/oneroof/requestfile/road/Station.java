package kr.oneroof.requestfile.road;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.RequestNumber;

/**
 * A service on the road (업무): implemented by each module that works on requests, so that a request finds its way in and
 * out and shows itself in everybody's lists. Its words stand under {@code requestfile.service.NAME}.
 *
 * <p>The road calls {@link #leave} and {@link #arrive} in one transaction, once the receiver has accepted.
 */
public interface Station {
    /** As the request file names it: {@code consultation}. */
    String service();

    /** Who of the staff takes requests over. */
    Set<Role> staff();

    /**
     * Manners of the service that may be asked for at once; their words stand under
     * {@code requestfile.service.NAME.MANNER}.
     */
    default List<String> manners() {
        return List.of();
    }

    /** Whether what is confidential stays so here; elsewhere it can't go. */
    default boolean keepsConfidence() {
        return false;
    }

    /**
     * Whether somebody may hand this one on: nobody else is asked, so the roles that may stand here too. Those who work
     * on a request may be more than those who take requests over: a consultant who answered a call hands the call on.
     * Whoever may not read it may not move it either.
     */
    boolean mayMove(RequestNumber number, Actor mover);

    /**
     * Why this one can't leave now, as a message key; empty when nothing stands against it. Pages ask too: it locks
     * nothing.
     */
    Optional<String> objection(RequestNumber number);

    /**
     * Holds the module's own record until the transaction ends. Each of the module's verbs does so before it touches
     * the request file, and so does the road: two never wait for each other.
     */
    void hold(RequestNumber number);

    /**
     * What the next module needs to begin, without the applicant saying it again. How a request came that came over the
     * road ({@link RequestOrigin#elsewhere}) the road itself knows. Pages ask too: it locks nothing.
     */
    CrossingContent pack(RequestNumber number);

    /** The own record ends here, or rests until the request comes back. */
    void leave(RequestNumber number);

    /** Opens a record under this number, or takes up again the one that rested. */
    void arrive(RequestArrival arrival);

    /** Its lines for lists of many services; what the reader may not read is left out. */
    Map<RequestNumber, RequestHeadline> headlines(Collection<RequestNumber> numbers, Actor reader);
}
