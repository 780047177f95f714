package kr.oneroof.consultation.outreach;

import java.util.Locale;

/** What is counted of the tours of a period, and what stands behind the number. */
public enum TourFigureKind {
    /** Tours that were held and reported. */
    TOURS("first_of_tour and (:district = '' or met > 0)", "day desc, tour"),
    /** Visits at which somebody of the firm was met. */
    FIRMS("first_of_stop and here", "day desc, tour, firm"),
    /** Cases opened on the way. */
    CASES("number is not null and here and about", "number desc"),
    /** Those of them that were solved. */
    SOLVED("number is not null and here and about and solved", "number desc");

    private final String condition;
    private final String order;

    TourFigureKind(String condition, String order) {
        this.condition = condition;
        this.order = order;
    }

    /** Over the rows of {@link TourFigureQueries}. */
    String condition() {
        return condition;
    }

    /** Newest first; cases not by firm, for some of them do not tell it. */
    String order() {
        return order;
    }

    /** Tours tell nothing about companies. */
    boolean isOfCompanies() {
        return this != TOURS;
    }

    boolean isOfCases() {
        return this == CASES || this == SOLVED;
    }

    /** Visits have a place, but no category. */
    boolean isNarrowedBy(String name) {
        return isOfCases() || isOfCompanies() && name.equals("district");
    }

    public String messageKey() {
        return "outreach.figure." + name().toLowerCase(Locale.ROOT);
    }
}
