package kr.oneroof.consultation.council;

/** What the council's rules forbid; the message key {@code council.refused.…} says what to do. */
public class CouncilRefused extends RuntimeException {
    CouncilRefused(String why) {
        super(why);
    }

    public String messageKey() {
        return "council.refused." + getMessage();
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
