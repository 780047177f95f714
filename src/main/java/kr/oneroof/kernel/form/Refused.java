package kr.oneroof.kernel.form;

/** What a rule of a room forbids; the message says what to do. */
public abstract class Refused extends RuntimeException {
    private final String messageKey;

    protected Refused(String messageKey, String why) {
        super(why);
        this.messageKey = messageKey;
    }

    public String messageKey() {
        return messageKey;
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
