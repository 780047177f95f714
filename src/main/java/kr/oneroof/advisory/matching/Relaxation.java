package kr.oneroof.advisory.matching;

import java.util.Optional;

/**
 * How far a search has been widened, in this order; each step contains those before it. Licence and conflict never give
 * way.
 */
public enum Relaxation {
    NONE,
    LANGUAGE,
    DISTANCE,
    FIELD;

    boolean gives(Relaxation step) {
        return compareTo(step) >= 0;
    }

    /** The next wider one; empty at the end. */
    public Optional<Relaxation> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    public String messageKey() {
        return "advisory.relaxation." + name();
    }
}
