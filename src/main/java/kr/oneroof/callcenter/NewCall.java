package kr.oneroof.callcenter;

/**
 * A call as it is written down.
 *
 * @param reference of the call: one reference is one ticket
 * @param seconds how long the caller waited, and how long the talk took so far
 */
public record NewCall(String reference, CallDirection direction, Caller caller, CallMatter matter, Seconds seconds) {
    /** Lengths of a call. */
    public record Seconds(int waited, int talked) {
        static final int DAY = 86_400;

        public Seconds {
            waited = Math.clamp(waited, 0, DAY);
            talked = Math.clamp(talked, 0, DAY);
        }
    }
}
