package kr.oneroof.callcenter;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import kr.oneroof.company.CompanyCard;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** A ticket as its page shows it. */
public record CallTicketView(
        RequestNumber number,
        CallDirection direction,
        Caller caller,
        @Nullable CompanyCard company,
        CallMatter matter,
        CallTicketState state,
        @Nullable PersonCard owner,
        LocalDateTime received,
        LocalDateTime due,
        @Nullable LocalDateTime closed,
        boolean filed,
        @Nullable ExternalTransfer outside,
        List<StepLine> steps,
        long version) {
    public CallTicketView {
        steps = List.copyOf(steps);
    }

    /** A line of its course. @param detail a code of the deed */
    public record StepLine(LocalDateTime at, String who, String deed, String detail) {}

    public boolean is(String name) {
        return state.name().equals(name);
    }

    public boolean isOwnedBy(PersonId person) {
        return owner != null && owner.id().equals(person);
    }

    /** By when it must go to the other agency, if it is another's matter. */
    public boolean canGo(String target) {
        return state.leadsTo(CallTicketState.valueOf(target));
    }
}
