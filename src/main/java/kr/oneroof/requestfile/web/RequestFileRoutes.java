package kr.oneroof.requestfile.web;

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
class RequestFileRoutes implements RouteSource, MenuSource {
    private static final Set<Role> COMPANIES = EnumSet.of(Role.COMPANY_ADMIN, Role.COMPANY_STAFF);
    /** Whoever works on requests; on which, each service says itself. */
    private static final Set<Role> WORKING = EnumSet.of(
            Role.CONSULTANT,
            Role.CALL_AGENT,
            Role.LOAN_OFFICER,
            Role.EVENT_MANAGER,
            Role.JOB_COUNSELLOR,
            Role.VENUE_MANAGER,
            Role.DIRECTOR);

    @Override
    public List<Route> routes() {
        return List.of(
                Route.toAnybodyLoggedIn("/requests/*/due"),
                Route.to(
                        Set.of(Role.COMPANY_ADMIN, Role.COMPANY_STAFF, Role.CONSULTANT, Role.DIRECTOR),
                        "/requests/*/history"),
                Route.to(COMPANIES, "/requests"),
                Route.to(Set.of(Role.CONSULTANT, Role.DIRECTOR), "/companies/*/requests"),
                Route.to(
                        WORKING,
                        "/desk/work",
                        "/desk/requests/*/crossing",
                        "/desk/crossings/*",
                        "/desk/crossings/*/*"));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.forRoles(COMPANIES, "requestfile.menu.own", "/requests", 9),
                MenuEntry.forRoles(WORKING, "requestfile.menu.work", "/desk/work", 9));
    }
}
