package kr.oneroof.consultation.consultinghours;

import java.util.UUID;

import kr.oneroof.kernel.Audited;

/** A place was added or changed; {@code what} is the tail of the action. */
record ConsultingPlaceEvent(UUID id, String what, String detail) implements Audited {
    @Override
    public String action() {
        return "consultation.room-place-" + what;
    }

    @Override
    public String subject() {
        return id.toString();
    }
}
