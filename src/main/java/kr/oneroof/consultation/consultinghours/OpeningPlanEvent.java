package kr.oneroof.consultation.consultinghours;

import java.util.UUID;

import kr.oneroof.kernel.Audited;

/** The room's hours changed; {@code what} is the tail of the action, {@code detail} a date or a number. */
record OpeningPlanEvent(UUID id, String what, String detail) implements Audited {
    @Override
    public String action() {
        return "consultation.room-plan-" + what;
    }

    @Override
    public String subject() {
        return id.toString();
    }
}
