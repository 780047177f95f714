package kr.oneroof.consultation.views;

import kr.oneroof.kernel.form.Refused;

/** A view cannot be kept as it was asked for; the form says what to do. */
public final class SavedViewRefused extends Refused {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    SavedViewRefused(Reason reason) {
        super(reason.messageKey(), reason.name());
        this.reason = reason;
    }

    /** Why not. */
    public enum Reason {
        NAME_TAKEN("taken.savedView.name"),
        TOO_MANY("tooMany.savedView"),
        NO_UNIT("noUnit.savedView.shared");

        private final String messageKey;

        Reason(String messageKey) {
            this.messageKey = messageKey;
        }

        String messageKey() {
            return messageKey;
        }
    }

    public Reason reason() {
        return reason;
    }
}
