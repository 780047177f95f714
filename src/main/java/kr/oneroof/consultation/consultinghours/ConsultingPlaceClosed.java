package kr.oneroof.consultation.consultinghours;

import kr.oneroof.kernel.form.Refused;

/** The place closes before the plan is over. */
public class ConsultingPlaceClosed extends Refused {
    ConsultingPlaceClosed() {
        super("placeClosed.roomPlan.lastDay", "the place closes before");
    }
}
