package kr.oneroof.dashboard;

import java.util.Set;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;

/** For whom figures are reckoned. */
public enum Audience {
    /** Who works with the cases and sees them anyway. */
    CENTRE,
    /** Who has no need to know single companies: small cells stay hidden. */
    CITY;

    private static final Set<Role> OF_THE_CENTRE = Set.of(Role.CONSULTANT, Role.DIRECTOR);

    public static Audience of(Actor actor) {
        return OF_THE_CENTRE.stream().anyMatch(actor::is) ? CENTRE : CITY;
    }
}
