package kr.oneroof.advisory.panel;

/** Where an expert works (활동 지역). */
public enum Region {
    GIMHAE(true),
    CHANGWON(true),
    BUSAN(true),
    YANGSAN(true),
    GYEONGNAM(false),
    CAPITAL(false),
    OTHER(false);

    private final boolean near;

    Region(boolean near) {
        this.near = near;
    }

    /** Within an hour's drive of the centre. */
    public boolean isNear() {
        return near;
    }

    public String messageKey() {
        return "advisory.region." + name();
    }
}
