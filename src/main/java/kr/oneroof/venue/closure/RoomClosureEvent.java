package kr.oneroof.venue.closure;

import java.util.UUID;

import kr.oneroof.kernel.Audited;

/** A room was closed, or opened again. @param deed closed or opened @param detail from and until */
record RoomClosureEvent(String deed, UUID closure, String detail) implements Audited {
    @Override
    public String action() {
        return "venue.room-" + deed;
    }

    @Override
    public String subject() {
        return closure.toString();
    }
}
