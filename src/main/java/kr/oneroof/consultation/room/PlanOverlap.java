package kr.oneroof.consultation.room;

import kr.oneroof.kernel.form.Refused;

/** Hours that are taken. Its message is the tail of a message key: {@code expert} or {@code place}. */
public class PlanOverlap extends Refused {
    PlanOverlap(String whose) {
        super("overlap." + whose + ".roomPlan.opens", whose);
    }
}
