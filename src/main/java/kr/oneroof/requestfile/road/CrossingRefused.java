package kr.oneroof.requestfile.road;

/** A hand-over that can't be now. Its message is a message key. */
public class CrossingRefused extends RuntimeException {
    CrossingRefused(String key) {
        super(key);
    }

    public String key() {
        return String.valueOf(getMessage());
    }
}
