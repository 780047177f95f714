package kr.oneroof.requestfile.road;

import kr.oneroof.kernel.RequestNumber;

/** The way back: for a service that finds out by itself that it can do nothing for a request. */
public interface Homeward {
    /**
     * Brings a request back to the service that it came from last, with its owner; nothing when it began here or has
     * nobody in charge. Whoever was asked to take it over need not decide any more.
     */
    void bringBack(RequestNumber number, String reason);
}
