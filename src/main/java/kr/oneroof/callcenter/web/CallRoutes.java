package kr.oneroof.callcenter.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.callcenter.wallboard.CallFigures;
import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

/** Agents, consultants and the director work on calls; a company sees its own calls, the city the figures. */
@Component
class CallRoutes implements RouteSource, MenuSource {
    private static final Set<Role> STAFF = Set.of(Role.CALL_AGENT, Role.CONSULTANT, Role.DIRECTOR);
    private static final Set<Role> FIGURES = Set.of(Role.CONSULTANT, Role.DIRECTOR, Role.CITY_OFFICIAL);
    private static final Set<Role> COMPANIES = Set.of(Role.COMPANY_ADMIN, Role.COMPANY_STAFF);

    @Override
    public List<Route> routes() {
        return List.of(
                Route.toEverybody("/callback", "/callback/sent", "/satisfaction/*"),
                Route.to(COMPANIES, "/calls/own/*", "/company/callback"),
                Route.to(FIGURES, CallFigures.RECORDS),
                Route.to(STAFF, "/calls", "/calls/**"));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.forRoles(STAFF, "callcenter.menu", "/calls", 14),
                MenuEntry.forEverybody("callcenter.menu.callback", "/callback", 60));
    }
}
