package kr.oneroof.consultation.room;

/** Hours that are taken. Its message is the tail of a message key: {@code expert} or {@code place}. */
public class PlanOverlap extends RuntimeException {
    PlanOverlap(String whose) {
        super(whose);
    }
}
