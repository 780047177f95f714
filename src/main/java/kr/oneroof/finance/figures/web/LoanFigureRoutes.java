package kr.oneroof.finance.figures.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

/** Figures are for those who decide about loans and see each of them anyway. */
@Component
class LoanFigureRoutes implements RouteSource, MenuSource {
    private static final Set<Role> READERS = Set.of(Role.LOAN_OFFICER, Role.CITY_OFFICIAL, Role.DIRECTOR);

    @Override
    public List<Route> routes() {
        return List.of(
                Route.to(READERS, "/desk/loan-figures", "/desk/loan-figures/loans"),
                Route.to(Set.of(Role.CONSULTANT, Role.DIRECTOR, Role.CITY_OFFICIAL), "/figures/loans"));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(MenuEntry.forRoles(READERS, "finance.figure.menu", "/desk/loan-figures", 20));
    }
}
