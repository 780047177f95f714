package kr.oneroof.advisory.engagement.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

/** The expert's own pages, the company's answers, and the centre's fees, which the director approves. */
@Component
class EngagementRoutes implements RouteSource, MenuSource {
    private static final Set<Role> COMPANIES = Set.of(Role.COMPANY_ADMIN, Role.COMPANY_STAFF);
    private static final Set<Role> STAFF = Set.of(Role.CONSULTANT, Role.DIRECTOR);
    private static final Set<Role> DIRECTOR = Set.of(Role.DIRECTOR);
    private static final Set<Role> ADVISOR = Set.of(Role.ADVISOR);

    @Override
    public List<Route> routes() {
        return List.of(
                Route.toEverybody("/feeds/advisor/{word}"),
                Route.to(ADVISOR, "/advisor/cases/**", "/advisor/fees", "/advisor/calendar", "/advisor/calendar/**"),
                Route.to(COMPANIES, "/advice/{number}/experts/**"),
                Route.to(
                        DIRECTOR,
                        "/desk/advisory/fees/list",
                        "/desk/advisory/fees/payment",
                        "/desk/advisory/fees/{engagement}/approval",
                        "/desk/advisory/fees/{engagement}/return"),
                Route.to(STAFF, "/desk/advisory/fees", "/desk/advisory/fees/{engagement}/slip"));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.forRoles(ADVISOR, "advisory.menu.calendar", "/advisor/calendar", 12),
                MenuEntry.forRoles(ADVISOR, "advisory.menu.fees", "/advisor/fees", 14));
    }
}
