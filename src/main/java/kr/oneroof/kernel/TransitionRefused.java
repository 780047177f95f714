package kr.oneroof.kernel;

/** A verb that the present state does not allow: a 409 page with the way back, not a fault. */
public class TransitionRefused extends RuntimeException {
    private final Enum<?> from;
    private final String verb;

    /**
     * @param from the state that stands
     * @param verb what was tried, as the tail of a message key
     */
    public TransitionRefused(Enum<?> from, String verb) {
        super(verb + " is refused in " + from);
        this.from = from;
        this.verb = verb;
    }

    public Enum<?> from() {
        return from;
    }

    public String verb() {
        return verb;
    }
}
