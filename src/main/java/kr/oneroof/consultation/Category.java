package kr.oneroof.consultation;

/** What a difficulty is about (상담 분야): the national panel's areas, and what the province counts besides. */
public enum Category {
    STARTUP("startup"),
    LEGAL("other"),
    FINANCE("funding"),
    LABOUR("people"),
    TAX("other"),
    STRATEGY("support"),
    TECHNOLOGY("technology"),
    IT("technology"),
    PRODUCTION("technology"),
    MARKETING("sales"),
    TRADE("sales"),
    PATENT("technology"),
    INFRASTRUCTURE("infrastructure"),
    REGULATION("regulation"),
    PROGRAMME("support"),
    OTHER("other");

    private final String province;

    Category(String province) {
        this.province = province;
    }

    /** The province's type for its yearly report, as the tail of a message key. */
    public String province() {
        return province;
    }

    /** The key of its name. */
    public String messageKey() {
        return "consultation.category." + name();
    }
}
