package kr.oneroof.consultation.room;

/** A place cannot be kept so. Its message is the tail of a message key: {@code taken} or {@code booked}. */
public class PlaceRefused extends RuntimeException {
    PlaceRefused(String why) {
        super(why);
    }
}
