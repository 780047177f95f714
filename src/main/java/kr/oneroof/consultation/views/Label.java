package kr.oneroof.consultation.views;

/**
 * What a view is called, and who sees it beside its owner.
 *
 * @param name one line of 1 to 40 characters
 * @param sharedWith the unit (소속) whose members see it too; empty when it is the owner's alone
 */
public record Label(String name, String sharedWith) {
    static final int LONGEST_NAME = 40;

    /** @throws IllegalArgumentException for a name that is blank, too long, or has blanks at its ends */
    public Label {
        if (name.isEmpty() || name.length() > LONGEST_NAME || !name.equals(name.strip())) {
            throw new IllegalArgumentException("no name for a view");
        }
    }

    /** @throws ViewRefused when somebody without a unit wants to share */
    static Label of(Naming naming, String unit) {
        if (naming.shared() && unit.isEmpty()) {
            throw new ViewRefused(ViewRefused.Reason.NO_UNIT);
        }
        return new Label(naming.name(), naming.shared() ? unit : "");
    }

    boolean isNamedLike(Label other) {
        return name.equalsIgnoreCase(other.name);
    }
}
