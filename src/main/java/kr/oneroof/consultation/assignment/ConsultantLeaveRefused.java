package kr.oneroof.consultation.assignment;

import kr.oneroof.kernel.form.Refused;

/** There is leave on one of those days already. */
public class ConsultantLeaveRefused extends Refused {
    ConsultantLeaveRefused() {
        super("assignment.leave.taken", "leave on those days");
    }
}
