package kr.oneroof.consultation.outreach.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.consultation.outreach.TourFigures;
import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

/** Whoever goes on tours plans and reports them; the city counts; a firm sees the visits to itself. */
@Component
class TourRoutes implements RouteSource, MenuSource {
    private static final Set<Role> STAFF = Set.of(Role.CONSULTANT, Role.DIRECTOR);
    private static final Set<Role> FIGURES = Set.of(Role.CONSULTANT, Role.DIRECTOR, Role.CITY_OFFICIAL);
    private static final Set<Role> COMPANIES = Set.of(Role.COMPANY_ADMIN, Role.COMPANY_STAFF);

    @Override
    public List<Route> routes() {
        return List.of(
                Route.to(STAFF, "/desk/tours", "/desk/tours/**"),
                Route.to(FIGURES, TourFigures.RECORDS),
                Route.to(COMPANIES, "/visits"));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.forRoles(STAFF, "outreach.menu", "/desk/tours", 21),
                MenuEntry.forRoles(COMPANIES, "outreach.menu.own", "/visits", 31));
    }
}
