package kr.oneroof.callcenter;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/**
 * What is done with calls. Verbs throw {@link CallRefused} where a rule forbids them,
 * {@link kr.oneroof.kernel.TransitionRefused} where the state does, and {@link kr.oneroof.kernel.ChangedMeanwhile} when
 * somebody saved since.
 */
public interface CallWork {
    /**
     * Writes a call down; the same person's second click is the same ticket. Where the company is known, the request is
     * on file at once, to be done within 3 working hours.
     *
     * @throws AlreadyTaken when another agent has made this call's ticket
     */
    RequestNumber take(NewCall call, First first, PersonId agent);

    /** A ticket that waits for somebody to call; nobody has it in hand. */
    RequestNumber takeForCallback(NewCall call);

    /** A call that nobody took in time. */
    RequestNumber takeMissed(NewCall call);

    void know(Shown shown, CompanyId company, @Nullable PersonId person);

    /** Solved while the caller is on the line. */
    void answer(Shown shown);

    /** Goes on without the caller on the line. */
    void begin(Shown shown);

    void finish(Shown shown, String result);

    void drop(Shown shown);

    /** Another agency's matter. @param told how the caller was told */
    void refer(Shown shown, String agency, String told);

    /** For the callback queue. */
    void awaitCallback(RequestNumber number);

    /** For the callback queue. */
    void callBack(RequestNumber number, PersonId agent);

    /** For the callback queue: nobody was reached. */
    void giveUp(RequestNumber number);

    /** For transfers. */
    void offer(Shown shown, Level level);

    /** For transfers: the receiver has it, or the sender has it back. */
    void settle(RequestNumber number, PersonId agent, Level level, boolean accepted);

    /**
     * For sub-rooms: a line of the ticket's course for what is not its state. @param detail a code, never typed text
     */
    void note(RequestNumber number, String deed, String detail);

    /** What came of it while the caller was on the line. */
    enum First {
        SOLVED,
        GOING_ON,
        DROPPED
    }

    /** A ticket as it was when the page showed it. */
    record Shown(RequestNumber number, long version) {}
}
