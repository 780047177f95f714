package kr.oneroof.consultation.room;

import kr.oneroof.kernel.form.Refused;

/** Somebody else has it, or it is closed or over: choose another one. */
public class SlotTaken extends Refused {
    SlotTaken() {
        super("room.move.taken", "slot taken");
    }
}
