package kr.oneroof.advisory.panel;

/** What somebody is (전문 자격). */
public enum Profession {
    LAWYER(true),
    PATENT_ATTORNEY(true),
    ACCOUNTANT(true),
    TAX_ACCOUNTANT(true),
    LABOUR_ATTORNEY(true),
    CUSTOMS_BROKER(true),
    MANAGEMENT_CONSULTANT(true),
    TECHNOLOGY_CONSULTANT(true),
    PROFESSIONAL_ENGINEER(true),
    PROFESSOR(false),
    EXECUTIVE(false),
    RETIRED_OFFICIAL(false);

    private final boolean licensed;

    Profession(boolean licensed) {
        this.licensed = licensed;
    }

    /** Whether the profession needs a licence. */
    public boolean isLicensed() {
        return licensed;
    }

    public String messageKey() {
        return "advisory.profession." + name();
    }
}
