package kr.oneroof.consultation.outreach;

/** What day a tour is planned for, as it looks from today. */
enum TourDayKind {
    WORKING,
    OFF,
    PAST;

    /** The tail of the refusal's message key. */
    String refusal() {
        return this == PAST ? "day-past" : "day-off";
    }
}
