package kr.oneroof.advisory.figures;

import java.util.Locale;

/** What is counted of the requests for advice of a period, and what stands behind the number. */
public enum AdviceMeasure {
    /** Whoever asked for advice. */
    RECEIVED("true"),
    /** Those for whom an expert was found. */
    MATCHED("matched"),
    /** Those who met an expert. */
    ADVISED("first_held is not null"),
    /** Those who said that they got what they asked for, or kept silent for the week. */
    CONFIRMED("confirmed"),
    /** Those whose company gave a mark. */
    SCORED("mark is not null"),
    /** Those whose expert was paid. */
    PAID("fee > 0");

    private final String condition;

    AdviceMeasure(String condition) {
        this.condition = condition;
    }

    /** Over the rows of {@link AdviceFigureQueries}. */
    String condition() {
        return condition;
    }

    public String messageKey() {
        return "advisory.figure." + name().toLowerCase(Locale.ROOT);
    }
}
