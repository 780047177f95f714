package kr.oneroof.consultation.assignment;

/** There is leave on one of those days already. */
public class LeaveTaken extends RuntimeException {
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
