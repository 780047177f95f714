package kr.oneroof.requestfile.road;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.PersonId;

/**
 * How a request first came (접수 경로). The road keeps it from the first hand-over on, and gives it to each service that
 * the request comes to.
 *
 * @param channel WEB where the applicant filed it; else the way on which staff took it in: PHONE, VISIT, FAX, MAIL,
 *     FIELD or AGENCY
 * @param filedBy a member of the company, or the staff who typed for a caller; null when nobody knows
 * @param consent how consent to treat personal data was recorded; empty where the applicant filed it
 * @param contactName whom to ask for; may be empty
 * @param contactPhone digits; may be empty
 */
public record RequestOrigin(
        String channel, @Nullable PersonId filedBy, String consent, String contactName, String contactPhone) {
    private static final String WEB = "WEB";

    /** Of a request that came over the road: the road knows, the service need not. */
    public static RequestOrigin elsewhere() {
        return new RequestOrigin(WEB, null, "", "", "");
    }

    /** Filed by the applicant. */
    public static RequestOrigin online(@Nullable PersonId filedBy) {
        return new RequestOrigin(WEB, filedBy, "", "", "");
    }

    /** Of a service that keeps no more than this: consent on record means that staff typed for a caller. */
    public static RequestOrigin of(String consent, @Nullable PersonId filedBy) {
        return new RequestOrigin(consent.isEmpty() ? WEB : "PHONE", filedBy, consent, "", "");
    }

    boolean isKnown() {
        return filedBy != null || !consent.isEmpty();
    }
}
