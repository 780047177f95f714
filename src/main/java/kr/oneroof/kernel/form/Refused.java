package kr.oneroof.kernel.form;

/**
 * What a rule forbids; the message says what to do. A form shows it beside the field (422); where no page catches it,
 * OneRoof answers with a page of its own (409) and the same words.
 */
public abstract class Refused extends RuntimeException {
    private final String messageKey;
    private final transient Object[] facts;

    /**
     * @param messageKey the whole key of the words
     * @param why for the log: no personal data
     * @param facts what the words name
     */
    protected Refused(String messageKey, String why, Object... facts) {
        super(why);
        this.messageKey = messageKey;
        this.facts = facts.clone();
    }

    public String messageKey() {
        return messageKey;
    }

    /** What the words name, in their order. */
    public Object[] facts() {
        return facts.clone();
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
