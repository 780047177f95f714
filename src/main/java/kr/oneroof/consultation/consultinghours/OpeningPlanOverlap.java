package kr.oneroof.consultation.consultinghours;

import kr.oneroof.kernel.form.Refused;

/** Hours that are taken. Its message is the tail of a message key: {@code expert} or {@code place}. */
public class OpeningPlanOverlap extends Refused {
    OpeningPlanOverlap(String whose) {
        super("overlap." + whose + ".roomPlan.opens", whose);
    }
}
