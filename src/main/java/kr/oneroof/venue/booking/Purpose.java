package kr.oneroof.venue.booking;

/** What rooms are asked for (사용 목적), in the order in which they go first. */
public enum Purpose {
    /** 국가자격·채용 시험. */
    EXAM,
    /** 학술대회. */
    ACADEMIC,
    /** 컨벤션. */
    CONVENTION,
    /** 기업 행사. */
    COMPANY,
    /** 근로자 문화·동호회. */
    WORKER_CULTURE,
    /** 개인 행사. */
    PRIVATE;

    /** Whether it goes before another one; only until that one is confirmed. */
    public boolean goesBefore(Purpose other) {
        return rank() < other.rank();
    }

    private int rank() {
        return switch (this) {
            case EXAM -> 0;
            case ACADEMIC -> 1;
            case CONVENTION, COMPANY, WORKER_CULTURE -> 2;
            case PRIVATE -> 3;
        };
    }

    public String messageKey() {
        return "venue.purpose." + name();
    }
}
