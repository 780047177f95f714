package kr.oneroof.callcenter;

import java.util.EnumSet;
import java.util.Set;

/** Where a ticket stands, and where it may go from there. */
public enum CallTicketState {
    /** The caller is on the line. */
    NEW,
    /** Answered while the caller was on the line. */
    ANSWERED_L1,
    CLOSED,
    /** We promised to call back. */
    CALLBACK_WAIT,
    IN_PROGRESS,
    /** Offered to a colleague who has not answered yet. */
    TRANSFERRED_INTERNAL,
    /** Another service works on it under the same number. */
    CONVERTED,
    /** Another agency's matter, sent there. */
    TRANSFERRED_EXTERNAL,
    /** The line broke, or nobody was reached. */
    ABANDONED;

    public Set<CallTicketState> next() {
        return switch (this) {
            case NEW ->
                EnumSet.of(
                        ANSWERED_L1,
                        CALLBACK_WAIT,
                        IN_PROGRESS,
                        TRANSFERRED_INTERNAL,
                        CONVERTED,
                        TRANSFERRED_EXTERNAL,
                        ABANDONED);
            case ANSWERED_L1 -> EnumSet.of(CLOSED, IN_PROGRESS);
            case IN_PROGRESS ->
                EnumSet.of(CLOSED, CALLBACK_WAIT, TRANSFERRED_INTERNAL, CONVERTED, TRANSFERRED_EXTERNAL, ABANDONED);
            case CALLBACK_WAIT, TRANSFERRED_INTERNAL, CONVERTED -> EnumSet.of(IN_PROGRESS);
            case TRANSFERRED_EXTERNAL -> EnumSet.of(CLOSED, IN_PROGRESS);
            case CLOSED, ABANDONED -> EnumSet.noneOf(CallTicketState.class);
        };
    }

    public boolean leadsTo(CallTicketState target) {
        return next().contains(target);
    }

    public boolean isOpen() {
        return !next().isEmpty();
    }

    /** Whether an agent has it in hand. */
    public boolean isInHand() {
        return this == NEW || this == IN_PROGRESS;
    }

    public String messageKey() {
        return "callcenter.state." + name();
    }
}
