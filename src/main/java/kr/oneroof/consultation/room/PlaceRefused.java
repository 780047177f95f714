package kr.oneroof.consultation.room;

import kr.oneroof.kernel.form.Refused;

/** A place cannot be kept so. Its message is the tail of a message key: {@code taken} or {@code booked}. */
public class PlaceRefused extends Refused {
    PlaceRefused(String why) {
        super(why + (why.equals("booked") ? ".roomPlace.activeUntil" : ".roomPlace.name"), why);
    }
}
