package kr.oneroof.venue.booking;

/** What rooms are asked for (사용 목적), in the order in which they go first. */
public enum VenuePurpose {
    /** 시·센터 행사, also together with a company; a paper has to prove it. */
    CITY_CENTRE,
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
    public boolean goesBefore(VenuePurpose other) {
        return rank() < other.rank();
    }

    /** The lower, the earlier its turn. */
    int rank() {
        return switch (this) {
            case CITY_CENTRE -> 0;
            case EXAM -> 1;
            case ACADEMIC -> 2;
            case CONVENTION, COMPANY, WORKER_CULTURE -> 3;
            case PRIVATE -> 4;
        };
    }

    public String messageKey() {
        return "venue.purpose." + name();
    }
}
