package kr.oneroof.consultation.custody;

import java.time.LocalDate;
import java.util.UUID;

import kr.oneroof.kernel.PersonId;

/**
 * What units ask of each other about a case. Somebody else's is {@link kr.oneroof.kernel.NotOnFile}; what is decided or
 * answered already is {@link kr.oneroof.kernel.TransitionRefused}.
 */
public interface CustodyDesk {
    /** @throws CustodyRefused when one waits already, or it would go to where it is */
    void handOver(Asking asking);

    /** Takes the case over: whoever accepts is in charge. */
    void accept(UUID handover, PersonId by);

    void sendBack(UUID handover, PersonId by, String word);

    /** @throws CustodyRefused when the day is past or beyond the case's own, or the case is confidential */
    void refer(Asking asking, LocalDate dueOn);

    void answer(UUID referral, PersonId by, String text);
}
