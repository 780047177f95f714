package kr.oneroof.consultation.outreach;

/** What the rules of tours forbid; the message key {@code outreach.refused.…} says what to do. */
public class TourRefused extends RuntimeException {
    TourRefused(String why) {
        super(why);
    }

    public String messageKey() {
        return "outreach.refused." + getMessage();
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
