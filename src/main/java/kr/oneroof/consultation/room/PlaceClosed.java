package kr.oneroof.consultation.room;

import kr.oneroof.kernel.form.Refused;

/** The place closes before the plan is over. */
public class PlaceClosed extends Refused {
    PlaceClosed() {
        super("placeClosed.roomPlan.lastDay", "the place closes before");
    }
}
