package kr.oneroof.agency.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

/** Who may open the pages of the agencies: the directory and the links are public. */
@Component
class AgencyRoutes implements RouteSource, MenuSource {
    private static final Set<Role> STAFF = EnumSet.of(Role.CONSULTANT, Role.DIRECTOR);
    private static final Set<Role> COMPANIES = EnumSet.of(Role.COMPANY_ADMIN, Role.COMPANY_STAFF);

    @Override
    public List<Route> routes() {
        return List.of(
                Route.toEverybody(
                        "/agencies", "/partner/*", "/partner/*/acceptance", "/partner/*/refusal", "/partner/*/result"),
                Route.to(
                        STAFF,
                        "/desk/agencies",
                        "/desk/agencies/**",
                        "/desk/agency-requests/**",
                        "/desk/agency-referrals/**"),
                Route.to(COMPANIES, "/requests/*/agency", "/requests/*/agency/**"));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(MenuEntry.forEverybody("agency.menu", "/agencies", 35));
    }
}
