package kr.oneroof.callcenter.callback;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.callcenter.CallWork.Shown;
import kr.oneroof.callcenter.caller.PhoneNumber;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** Callback requests: a promise, one queue for all agents, and at most three tries. */
public interface Callbacks {
    /** When we would call if somebody asked now. */
    LocalDateTime promise();

    /** Whether this wish was sent before, or the number waits already: asking again adds nothing. */
    boolean isAsked(UUID key, PhoneNumber phone);

    /** Whoever asks again while waiting waits once, and hears the same promise. */
    LocalDateTime ask(UUID key, Wish wish);

    /**
     * From a ticket: the caller is to be called back. @throws kr.oneroof.callcenter.CallRefused when there is no number
     * to call
     */
    void promise(Shown shown);

    /**
     * The one whose promise ends first, to this agent; the one in hand first. Empty when nobody is to be called now.
     */
    Optional<Callback> takeNext(PersonId agent);

    /**
     * One that the agent picked from the list.
     *
     * @throws kr.oneroof.callcenter.CallRefused when a colleague was faster, or the agent has another in hand
     */
    Callback take(UUID callback, PersonId agent);

    /**
     * Reached or not: not reached, the caller waits half an hour; after three tries we give up. @throws
     * kr.oneroof.kernel.NotOnFile when it is not in this agent's hand
     */
    Callback settle(UUID callback, PersonId agent, boolean reached);

    Optional<Callback> inHandOf(PersonId agent);

    /** Waiting, in the order of promises; 50 at most. */
    List<Callback> waiting();

    /** Of a ticket, the latest. */
    Optional<Callback> of(RequestNumber number);

    /**
     * What somebody wants who asks on the web.
     *
     * @param company empty for a visitor
     */
    record Wish(
            String name,
            PhoneNumber phone,
            String topic,
            String note,
            @Nullable CompanyId company,
            @Nullable PersonId person) {}

    /**
     * @param askedBy VISITOR, COMPANY or AGENT
     * @param late whether the promise is broken: its time is over and nobody has spoken with the caller yet
     * @param nextTry from when the caller is offered again after a try in vain; empty before the first
     */
    record Callback(
            UUID id,
            RequestNumber number,
            String phone,
            String name,
            String company,
            String topic,
            String askedBy,
            LocalDateTime asked,
            LocalDateTime promised,
            String state,
            int attempts,
            boolean late,
            @Nullable LocalDateTime nextTry) {
        public String maskedPhone() {
            return PhoneNumber.masked(phone);
        }

        public boolean is(String other) {
            return state.equals(other);
        }
    }
}
