package kr.oneroof.requestfile.road;

import java.util.UUID;

import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;

/**
 * Hand-overs between services. What somebody may not move is {@link kr.oneroof.kernel.NotOnFile}; what is decided
 * already is {@link kr.oneroof.kernel.TransitionRefused}.
 */
public interface Road {
    /** @throws CrossingRefused when it can't leave now, or one waits already */
    void ask(Handing handing, Actor mover);

    /** Goes along: the mover works in the other service too, and so nobody has to be asked. */
    void carry(Handing handing, Actor mover);

    void accept(UUID crossing, Actor receiver);

    void sendBack(UUID crossing, Actor receiver, String word);

    void recall(UUID crossing, Actor asker);

    /** The request ended; whoever was asked need not decide any more. */
    void lapse(RequestNumber number);
}
