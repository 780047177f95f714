package kr.oneroof.consultation.room;

/** The place closes before the plan is over. */
public class PlaceClosed extends RuntimeException {
    PlaceClosed() {
        super("the place closes before");
    }
}
