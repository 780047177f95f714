package kr.oneroof.consultation.outreach;

import java.util.Locale;

/** What is counted of the tours of a period, and what stands behind the number. */
public enum TourMeasure {
    /** Tours that were held and reported. */
    TOURS("first_of_tour and (:district = '' or met_here)", "false"),
    /** Visits at which somebody of the firm was met. */
    FIRMS("first_of_stop and here", "first_of_stop"),
    /** Cases opened on the way. */
    CASES("number is not null and here and about", "number is not null"),
    /** Those of them that were solved. */
    SOLVED("number is not null and here and about and solved", "number is not null and solved");

    private final String condition;
    private final String whole;

    TourMeasure(String condition, String whole) {
        this.condition = condition;
        this.whole = whole;
    }

    /** Over the rows of {@link TourCounts}. */
    String condition() {
        return condition;
    }

    /** What it would be without narrowing: whoever subtracts must not find a single company either. */
    String whole() {
        return whole;
    }

    /** Tours tell nothing about companies. */
    boolean isOfCompanies() {
        return this != TOURS;
    }

    public String messageKey() {
        return "outreach.figure." + name().toLowerCase(Locale.ROOT);
    }
}
