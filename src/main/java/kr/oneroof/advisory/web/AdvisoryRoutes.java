package kr.oneroof.advisory.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

/** Companies file and follow requests; consultants screen them; experts have their own page. */
@Component
class AdvisoryRoutes implements RouteSource, MenuSource {
    private static final Set<Role> COMPANIES = Set.of(Role.COMPANY_ADMIN, Role.COMPANY_STAFF);
    private static final Set<Role> STAFF = Set.of(Role.CONSULTANT, Role.DIRECTOR);
    private static final Set<Role> ADVISOR = Set.of(Role.ADVISOR);

    @Override
    public List<Route> routes() {
        return List.of(
                Route.to(COMPANIES, "/advice", "/advice/new", "/advice/{number}", "/advice/{number}/withdrawal"),
                Route.to(
                        STAFF,
                        "/desk/advisory",
                        "/desk/advisory/{number}",
                        "/desk/advisory/{number}/screening",
                        "/desk/advisory/{number}/refusal",
                        "/desk/advisory/{number}/assignment"),
                Route.to(ADVISOR, "/advisor"),
                Route.to(Set.of(Role.CONSULTANT, Role.DIRECTOR, Role.CITY_OFFICIAL), "/figures/advice"));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.forRoles(COMPANIES, "advisory.menu.own", "/advice", 15),
                MenuEntry.forRoles(STAFF, "advisory.menu.desk", "/desk/advisory", 25),
                MenuEntry.forRoles(ADVISOR, "advisory.menu.advisor", "/advisor", 10));
    }
}
