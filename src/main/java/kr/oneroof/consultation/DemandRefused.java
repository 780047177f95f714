package kr.oneroof.consultation;

import java.util.Set;

import kr.oneroof.kernel.form.Refused;

/** The law forbids this demand, or this extension of one; the message is a code for the field that is at fault. */
public class DemandRefused extends Refused {
    /** What stands against asking; the others stand against more time. */
    private static final Set<String> ASKING = Set.of("already-last", "still-running", "longer-than-last");

    DemandRefused(String code) {
        super("refused." + code + (ASKING.contains(code) ? ".request.until" : ".moreTime.until"), code);
    }

    public String code() {
        return String.valueOf(getMessage());
    }
}
