package kr.oneroof.callcenter.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.callcenter.wallboard.CallFigures;
import kr.oneroof.identity.Door;
import kr.oneroof.identity.DoorPlan;
import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;

/** Agents, and the experts and the director behind them; a company sees its own calls, the city counts. */
@Component
class CallRoutes implements DoorPlan, MenuSource {
    private static final Set<Role> STAFF = Set.of(Role.CALL_AGENT, Role.CONSULTANT, Role.DIRECTOR);
    private static final Set<Role> FIGURES = Set.of(Role.CONSULTANT, Role.DIRECTOR, Role.CITY_OFFICIAL);
    private static final Set<Role> COMPANIES = Set.of(Role.COMPANY_ADMIN, Role.COMPANY_STAFF);

    @Override
    public List<Door> doors() {
        return List.of(
                Door.toEverybody("/callback", "/callback/sent", "/satisfaction/*"),
                Door.to(COMPANIES, "/calls/own/*", "/company/callback"),
                Door.to(FIGURES, CallFigures.RECORDS),
                Door.to(STAFF, "/calls", "/calls/**"));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.forRoles(STAFF, "callcenter.menu", "/calls", 14),
                MenuEntry.forEverybody("callcenter.menu.callback", "/callback", 60));
    }
}
