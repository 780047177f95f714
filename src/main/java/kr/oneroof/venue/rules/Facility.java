package kr.oneroof.venue.rules;

/** Whose rooms they are: each gives them out by rules of its own. */
public enum Facility {
    /** 중소기업비즈니스센터. */
    CENTRE,
    /** 공공시설 개방 (김해시 공공시설 개방 및 사용에 관한 조례). */
    CITY;

    public String messageKey() {
        return "venue.facility." + name();
    }
}
