package kr.oneroof.finance.aftercare.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

/** The loan officer proposes, the city decides, the company speaks. */
@Component
class AftercareRoutes implements RouteSource, MenuSource {
    private static final Set<Role> COMPANIES = Set.of(Role.COMPANY_ADMIN, Role.COMPANY_STAFF);
    private static final Set<Role> OFFICERS = Set.of(Role.LOAN_OFFICER);
    private static final Set<Role> CITY = Set.of(Role.CITY_OFFICIAL);
    private static final Set<Role> READERS = Set.of(Role.LOAN_OFFICER, Role.CITY_OFFICIAL, Role.DIRECTOR);

    @Override
    public List<Route> routes() {
        return List.of(
                Route.to(
                        READERS,
                        "/desk/aftercare",
                        "/desk/aftercare/loans/{number}",
                        "/desk/aftercare/measures/{measure}"),
                Route.to(
                        OFFICERS,
                        "/desk/aftercare/loans/{number}/measures",
                        "/desk/aftercare/loans/{number}/words/{word}",
                        "/desk/aftercare/measures/{measure}/payment",
                        "/desk/aftercare/measures/{measure}/refund"),
                Route.to(
                        CITY,
                        "/desk/aftercare/measures/{measure}/decision",
                        "/desk/aftercare/measures/{measure}/drop",
                        "/desk/aftercare/measures/{measure}/undoing",
                        "/desk/aftercare/measures/{measure}/ending"),
                Route.to(
                        COMPANIES,
                        "/loans/{number}/aftercare",
                        "/loans/{number}/aftercare/words",
                        "/loans/{number}/aftercare/{measure}/hearing"));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(MenuEntry.forRoles(READERS, "finance.aftercare.menu", "/desk/aftercare", 19));
    }
}
