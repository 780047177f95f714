package kr.oneroof.consultation.views;

/** A view cannot be kept as it was asked for; the form says what to do. */
public final class ViewRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    ViewRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why not. */
    public enum Reason {
        NAME_TAKEN, TOO_MANY, NO_UNIT
    }

    public Reason reason() {
        return reason;
    }
}
