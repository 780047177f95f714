package kr.oneroof.advisory.panel.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

/** Consultants keep the panel; appointing, suspending and dismissing is the director's. */
@Component
class PanelRoutes implements RouteSource, MenuSource {
    private static final Set<Role> STAFF = Set.of(Role.CONSULTANT, Role.DIRECTOR);

    @Override
    public List<Route> routes() {
        return List.of(
                Route.to(
                        Set.of(Role.DIRECTOR),
                        "/desk/advisory/experts/{expert}/appointment",
                        "/desk/advisory/experts/{expert}/standing/{deed}",
                        "/desk/advisory/terms"),
                Route.to(STAFF, "/desk/advisory/experts", "/desk/advisory/experts/**"),
                Route.to(Set.of(Role.ADVISOR), "/advisor/leave", "/advisor/leave/**", "/advisor/account"));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(MenuEntry.forRoles(STAFF, "advisory.menu.experts", "/desk/advisory/experts", 26));
    }
}
