package kr.oneroof.finance.programme.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

/** Loan officers make a programme, the city or the director publishes it, and then everybody reads it. */
@Component
class ProgrammeRoutes implements RouteSource, MenuSource {
    private static final Set<Role> MAKERS = Set.of(Role.LOAN_OFFICER);
    private static final Set<Role> PUBLISHERS = Set.of(Role.CITY_OFFICIAL, Role.DIRECTOR);
    private static final Set<Role> READERS = Set.of(Role.LOAN_OFFICER, Role.CITY_OFFICIAL, Role.DIRECTOR);

    @Override
    public List<Route> routes() {
        return List.of(
                Route.toEverybody(
                        "/loan-programmes",
                        "/loan-programmes/{programme}",
                        "/loan-programmes/{programme}/notice.pdf",
                        "/loan-programmes/{programme}/check"),
                Route.to(
                        MAKERS,
                        "/desk/loan-programmes/new",
                        "/desk/loan-programmes/{programme}/edit",
                        "/desk/loan-programmes/{programme}/proposal"),
                Route.to(
                        PUBLISHERS,
                        "/desk/loan-programmes/{programme}/publication",
                        "/desk/loan-programmes/{programme}/return"),
                Route.to(
                        READERS,
                        "/desk/loan-programmes",
                        "/desk/loan-programmes/{programme}",
                        "/desk/loan-programmes/{programme}/preview.pdf"),
                Route.to(READERS, "/desk/loan-programmes/{programme}/closing"));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.forEverybody("finance.programme.menu", "/loan-programmes", 25),
                MenuEntry.forRoles(READERS, "finance.programme.menu.desk", "/desk/loan-programmes", 16));
    }
}
