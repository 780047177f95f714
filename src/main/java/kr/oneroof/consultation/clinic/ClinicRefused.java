package kr.oneroof.consultation.clinic;

/** What the terms, the budget or the rule of two persons forbid; the message key {@code clinic.refused.…} says what to do. */
public class ClinicRefused extends RuntimeException {
    ClinicRefused(String why) {
        super(why);
    }

    public String messageKey() {
        return "clinic.refused." + getMessage();
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
