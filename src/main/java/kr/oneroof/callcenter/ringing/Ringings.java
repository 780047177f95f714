package kr.oneroof.callcenter.ringing;

import java.time.LocalDateTime;
import java.util.List;

import kr.oneroof.callcenter.caller.PhoneNumber;
import kr.oneroof.kernel.PersonId;

/** Calls that ring. */
public interface Ringings {
    /** Whether this box may tell us. */
    boolean lets(String token, String address);

    /** The same call twice rings once. @param reference the box's name of the call */
    void ring(String reference, PhoneNumber from);

    /** Nobody took it in time: the call becomes a ticket of its own. What an agent has is left to the agent. */
    void hangUp(String reference);

    /** Who has the call: the agent who opens it first. A call that no box told of is nobody's but the opener's. */
    Taken take(String reference, PhoneNumber from, PersonId agent);

    /** The call changes hands, as long as nobody has written it down. */
    void takeOver(String reference, PersonId agent);

    /** Waiting now, the longest waiting first; 20 at most. */
    List<Ringing> waiting();

    /** @param waited seconds */
    record Ringing(String reference, String from, LocalDateTime since, long waited) {
        public String maskedFrom() {
            return PhoneNumber.masked(from);
        }
    }

    /** @param owner of the call; @param waited seconds until it was taken */
    record Taken(PersonId owner, String name, int waited) {}
}
