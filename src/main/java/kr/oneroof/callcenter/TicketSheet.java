package kr.oneroof.callcenter;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import kr.oneroof.company.CompanyCard;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** A ticket as its page shows it. */
public record TicketSheet(
        RequestNumber number,
        Direction direction,
        Caller caller,
        @Nullable CompanyCard company,
        CallMatter matter,
        TicketState state,
        @Nullable PersonCard owner,
        LocalDateTime received,
        LocalDateTime due,
        @Nullable LocalDateTime closed,
        boolean filed,
        @Nullable Outside outside,
        List<StepLine> steps,
        long version) {
    public TicketSheet {
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
        return state.leadsTo(TicketState.valueOf(target));
    }
}
