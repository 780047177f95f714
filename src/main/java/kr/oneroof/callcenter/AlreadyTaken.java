package kr.oneroof.callcenter;

import kr.oneroof.kernel.RequestNumber;

/** Somebody else made this call's ticket. */
public class AlreadyTaken extends RuntimeException {
    private final RequestNumber number;

    AlreadyTaken(RequestNumber number) {
        super("taken");
        this.number = number;
    }

    public RequestNumber number() {
        return number;
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
