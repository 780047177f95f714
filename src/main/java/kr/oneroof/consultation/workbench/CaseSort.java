package kr.oneroof.consultation.workbench;

/** The orders of the list; the number settles ties. */
public enum CaseSort {
    /** Newest receipt first. */
    RECEIVED("c.filed_at", "desc", "<"),
    /** What is due first comes first. */
    DUE("f.due_at", "asc", ">"),
    /** Latest change first. */
    CHANGED("c.changed_at", "desc", "<");

    private final String column;
    private final String direction;
    private final String beyond;

    CaseSort(String column, String direction, String beyond) {
        this.column = column;
        this.direction = direction;
        this.beyond = beyond;
    }

    String order() {
        return "%s %s, %s %s".formatted(column, direction, number(), direction);
    }

    String beyond() {
        return "(%s, %s) %s (:at, :number)".formatted(column, number(), beyond);
    }

    private String number() {
        return column.charAt(0) + ".number";
    }

    public String messageKey() {
        return "desk.sort." + name();
    }
}
