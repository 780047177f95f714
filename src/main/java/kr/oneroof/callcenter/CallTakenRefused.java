package kr.oneroof.callcenter;

import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.form.Refused;

/** Somebody else made this call's ticket. */
public class CallTakenRefused extends Refused {
    private final RequestNumber number;

    CallTakenRefused(RequestNumber number) {
        super("callcenter.refused.already-taken", "taken", number.value());
        this.number = number;
    }

    public RequestNumber number() {
        return number;
    }
}
