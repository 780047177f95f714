package kr.oneroof.consultation.council.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

/** Whoever works on cases sees the council; members from the city answer their invitation, which tells of no case. */
@Component
class CouncilRoutes implements RouteSource, MenuSource {
    private static final Set<Role> STAFF = Set.of(Role.CONSULTANT, Role.DIRECTOR);
    private static final Set<Role> MEMBERS = Set.of(Role.CONSULTANT, Role.DIRECTOR, Role.CITY_OFFICIAL);

    @Override
    public List<Route> routes() {
        return List.of(
                Route.to(STAFF, "/desk/council", "/desk/council/**", "/desk/consultations/{number}/council"),
                Route.to(MEMBERS, "/council/invitations/**"));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(MenuEntry.forRoles(STAFF, "council.menu", "/desk/council", 22));
    }
}
