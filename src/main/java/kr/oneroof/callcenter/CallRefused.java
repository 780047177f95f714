package kr.oneroof.callcenter;

/** What the rules of the call centre forbid; the message key {@code callcenter.refused.…} says what to do. */
public class CallRefused extends RuntimeException {
    public CallRefused(String why) {
        super(why);
    }

    public String messageKey() {
        return "callcenter.refused." + getMessage();
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
