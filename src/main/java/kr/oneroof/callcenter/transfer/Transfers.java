package kr.oneroof.callcenter.transfer;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import kr.oneroof.callcenter.CallWork.Shown;
import kr.oneroof.callcenter.Level;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** Handing a call on inside the house. Nothing moves before the receiver says yes; a no comes back with its reason. */
public interface Transfers {
    /**
     * @throws kr.oneroof.callcenter.CallRefused when the receiver takes no calls or is the sender
     * @throws kr.oneroof.kernel.NotOnFile when the ticket is not in the sender's hands
     */
    void offer(Shown shown, PersonId from, Offer offer);

    /** The same answer twice is one; @throws kr.oneroof.kernel.NotOnFile when it was offered to somebody else */
    void accept(UUID transfer, PersonId by);

    void refuse(UUID transfer, PersonId by, String reason);

    /** Who takes calls, by name; the asking one left out. */
    List<PersonCard> receivers(PersonId but);

    /** Waiting for this person's answer, the oldest first. */
    List<Transfer> offeredTo(PersonId person);

    List<Transfer> of(RequestNumber number);

    /** @param warm with the caller on the line */
    record Offer(UUID key, boolean warm, Level level, PersonId to, String reason) {}

    /** @param state OFFERED, ACCEPTED or REFUSED */
    record Transfer(
            UUID id,
            RequestNumber number,
            boolean warm,
            Level level,
            PersonId from,
            String fromName,
            PersonId to,
            String toName,
            String reason,
            LocalDateTime offered,
            String state,
            String refusal) {
        public boolean is(String other) {
            return state.equals(other);
        }
    }
}
