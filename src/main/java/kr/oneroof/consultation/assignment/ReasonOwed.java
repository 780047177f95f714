package kr.oneroof.consultation.assignment;

/** Somebody was chosen against the rule, and nobody said why. */
public class ReasonOwed extends RuntimeException {
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
