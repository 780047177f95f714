package kr.oneroof.venue.place;

import kr.oneroof.kernel.form.Refused;

/** Somebody else has the room, or a part of it, at that time. */
public class RoomTaken extends Refused {
    RoomTaken() {
        super("venue.refused.taken", "taken");
    }
}
