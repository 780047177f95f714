package kr.oneroof.callcenter;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import kr.oneroof.callcenter.caller.PhoneNumber;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** Reading tickets. */
public interface CallTickets {
    /**
     * For agents; the look is kept where a company is known.
     *
     * @throws kr.oneroof.kernel.NotOnFile when there is none
     */
    TicketSheet open(RequestNumber number);

    /** The ticket of a call, and who has it. */
    Optional<Line> ofReference(String reference);

    /** Open and in this agent's hands, the oldest first; 50 at most. */
    List<Line> inHandOf(PersonId agent);

    /**
     * The latest, of one company or number, or of all; 20 and one more where there is an older one. @param before
     * number of the last above
     */
    List<Line> latest(String words, String before);

    /** For the company that called. @throws kr.oneroof.kernel.NotOnFile when it is another's */
    Own own(CompanyId company, RequestNumber number);

    /** A line of a list. The number on the telephone is masked there. */
    record Line(
            RequestNumber number,
            String phone,
            String name,
            String company,
            String topic,
            Level level,
            TicketState state,
            String owner,
            LocalDateTime received) {
        public String maskedPhone() {
            return PhoneNumber.masked(phone);
        }
    }

    /** A call as the caller's company sees it. */
    record Own(
            RequestNumber number,
            String topic,
            TicketState state,
            LocalDateTime received,
            @Nullable LocalDateTime closed,
            String owner,
            String result) {}
}
