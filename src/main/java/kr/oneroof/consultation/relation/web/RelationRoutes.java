package kr.oneroof.consultation.relation.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

/** Whoever opens cases may say which belong together. */
@Component
class RelationRoutes implements RouteSource, MenuSource {
    static final Set<Role> CASES = Set.of(Role.CONSULTANT, Role.DIRECTOR);

    @Override
    public List<Route> routes() {
        return List.of(Route.to(
                CASES,
                "/desk/consultations/*/links",
                "/desk/consultations/*/links/*/removal",
                "/desk/common-difficulties",
                "/desk/common-difficulties/**"));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(MenuEntry.forRoles(CASES, "relation.common", "/desk/common-difficulties", 14));
    }
}
