package kr.oneroof.advisory.panel;

/** The three groups of the panel (전담그룹). */
public enum ExpertGroup {
    /** 상담. */
    COUNSEL,
    /** 수출·판로. */
    EXPORT_MARKET,
    /** 경영·기술. */
    MGMT_TECH;

    public String messageKey() {
        return "advisory.group." + name();
    }
}
