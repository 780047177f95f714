package kr.oneroof.advisory.figures;

import java.util.Locale;

/** By what requests for advice are broken down. */
enum AdviceDimension {
    PANEL("panel", "#advisory.group."),
    FIELD("field", "#advisory.field."),
    DISTRICT("district", "");

    private final String column;
    private final String words;

    AdviceDimension(String column, String words) {
        this.column = column;
        this.words = words;
    }

    String column() {
        return column;
    }

    /** The label of a row; requests without a screening have one too. */
    String label(String key) {
        return key.isEmpty() ? "#advisory.figure.unknown" : words + key;
    }

    String messageKey() {
        return "advisory.figure.by-" + name().toLowerCase(Locale.ROOT);
    }
}
