package kr.oneroof.dashboard.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

@Component
class DashboardRoutes implements RouteSource, MenuSource {
    private static final Set<Role> READERS = EnumSet.of(Role.CITY_OFFICIAL, Role.DIRECTOR, Role.CONSULTANT);

    @Override
    public List<Route> routes() {
        return List.of(Route.to(READERS, "/figures", "/figures/reported"));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(MenuEntry.forRoles(READERS, "dashboard.title", "/figures", 50));
    }
}
