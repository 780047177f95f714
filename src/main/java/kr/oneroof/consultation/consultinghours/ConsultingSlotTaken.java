package kr.oneroof.consultation.consultinghours;

import kr.oneroof.kernel.form.Refused;

/** Somebody else has it, or it is closed or over: choose another one. */
public class ConsultingSlotTaken extends Refused {
    ConsultingSlotTaken() {
        super("room.move.taken", "slot taken");
    }
}
