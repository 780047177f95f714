package kr.oneroof.requestfile.road;

import kr.oneroof.kernel.form.Refused;

/** A hand-over that can't be now. Its message is a message key. */
public class CrossingRefused extends Refused {
    CrossingRefused(String key) {
        super(key, key);
    }

    public String key() {
        return messageKey();
    }
}
