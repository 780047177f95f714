package kr.oneroof.venue.place;

import java.util.UUID;

import kr.oneroof.kernel.Audited;

/** The building changed. @param deed tail of the audit code */
record BuildingEvent(String deed, UUID what, String detail) implements Audited {
    @Override
    public String action() {
        return "venue.building-" + deed;
    }

    @Override
    public String subject() {
        return what.toString();
    }
}
