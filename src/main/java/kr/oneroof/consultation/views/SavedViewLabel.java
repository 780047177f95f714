package kr.oneroof.consultation.views;

/**
 * What a view is called, and who sees it beside its owner.
 *
 * @param name one line of 1 to 40 characters
 * @param sharedWith the unit (소속) whose members see it too; empty when it is the owner's alone
 */
public record SavedViewLabel(String name, String sharedWith) {
    static final int LONGEST_NAME = 40;

    /** @throws IllegalArgumentException for a name that is blank, too long, or has blanks at its ends */
    public SavedViewLabel {
        if (name.isEmpty() || name.length() > LONGEST_NAME || !name.equals(name.strip())) {
            throw new IllegalArgumentException("no name for a view");
        }
    }

    /** @throws SavedViewRefused when somebody without a unit wants to share */
    static SavedViewLabel of(RequestedLabel naming, String unit) {
        if (naming.shared() && unit.isEmpty()) {
            throw new SavedViewRefused(SavedViewRefused.Reason.NO_UNIT);
        }
        return new SavedViewLabel(naming.name(), naming.shared() ? unit : "");
    }

    boolean isNamedLike(SavedViewLabel other) {
        return name.equalsIgnoreCase(other.name);
    }
}
