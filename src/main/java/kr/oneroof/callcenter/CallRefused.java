package kr.oneroof.callcenter;

import kr.oneroof.kernel.form.Refused;

/** What the rules of the call centre forbid; the message key {@code callcenter.refused.…} says what to do. */
public class CallRefused extends Refused {
    public CallRefused(String why) {
        super("callcenter.refused." + why, why);
    }
}
