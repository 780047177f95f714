package kr.oneroof.consultation.custody;

import java.util.Set;

import kr.oneroof.kernel.form.Refused;

/**
 * A hand-over or a call for help that makes no sense; the message is a code for the field of the form that is at fault.
 */
public class CustodyRefused extends Refused {
    /** What stands against handing over; the others stand against asking for help. */
    private static final Set<String> HAND_OVER = Set.of("waitsAlready", "isThere", "nameSomebody");

    private final String field;

    CustodyRefused(String field, String code) {
        super(code + (HAND_OVER.contains(code) ? ".handover." : ".referral.") + field, code);
        this.field = field;
    }

    public String field() {
        return field;
    }

    public String code() {
        return String.valueOf(getMessage());
    }
}
