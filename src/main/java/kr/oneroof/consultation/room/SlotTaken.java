package kr.oneroof.consultation.room;

/** Somebody else has it, or it is closed or over: choose another one. */
public class SlotTaken extends RuntimeException {
    SlotTaken() {
        super("slot taken");
    }
}
