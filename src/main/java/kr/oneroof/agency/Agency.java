package kr.oneroof.agency;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A support agency (협력기관): a tenant of the centre (입주), one that comes on certain days (방문), or a partner elsewhere
 * (협약), such as 중진공, 기보, FKI 경영자문단 or 한일재단.
 *
 * @param services what it does for companies
 * @param place where in the centre, or its address
 * @param hours when it can be reached, or on which days it comes
 * @param email where referrals go; not shown to the public
 * @param phone digits, may be empty
 * @param mouUntil last day of the agreement (업무협약); empty when there is none
 */
public record Agency(
        UUID id,
        Kind kind,
        String name,
        String services,
        String place,
        String hours,
        String email,
        String phone,
        @Nullable LocalDate mouUntil,
        boolean listed) {
    /** How it belongs to the centre. */
    public enum Kind {
        TENANT,
        VISITING,
        PARTNER;

        public String messageKey() {
            return "agency.kind." + name();
        }
    }

    /** Whether companies can be referred to it that day. */
    public boolean takesReferrals(LocalDate day) {
        return listed && !email.isEmpty() && (mouUntil == null || !mouUntil.isBefore(day));
    }
}
