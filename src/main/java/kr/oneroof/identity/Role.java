package kr.oneroof.identity;

/**
 * What someone may be here (역할). {@code VISITOR} is whoever is not logged in and so is not listed.
 *
 * <p>{@code COMPANY_ADMIN} and {@code COMPANY_STAFF} open the pages of companies; for which company is the company
 * module's business (its memberships).
 */
public enum Role {
    COMPANY_ADMIN,
    COMPANY_STAFF,
    JOB_SEEKER,
    ADVISOR,
    BANK_USER,
    BUYER_GUEST,
    MD_GUEST,
    AGENCY_USER,
    CONSULTANT,
    CALL_AGENT,
    LOAN_OFFICER,
    EVENT_MANAGER,
    JOB_COUNSELLOR,
    VENUE_MANAGER,
    CITY_OFFICIAL,
    DIRECTOR,
    ADMIN,
    PRIVACY_OFFICER,
    AUDITOR;

    /** Whether the role belongs to the centre or the city, and so needs a second factor. */
    public boolean isStaff() {
        return ordinal() >= CONSULTANT.ordinal();
    }

    /** Whether it opens data of other people's companies: the centre's own, and those who work for it from outside. */
    public boolean readsOthers() {
        return isStaff() || this == ADVISOR || this == BANK_USER || this == AGENCY_USER;
    }

    /** The name that Spring Security knows the role by. */
    public String authority() {
        return "ROLE_" + name();
    }
}
