package kr.oneroof.finance.application.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

/** Companies apply; loan officers review, the city decides, the director reads along. */
@Component
class LoanRoutes implements RouteSource, MenuSource {
    private static final Set<Role> COMPANIES = Set.of(Role.COMPANY_ADMIN, Role.COMPANY_STAFF);
    private static final Set<Role> OFFICERS = Set.of(Role.LOAN_OFFICER);
    private static final Set<Role> CITY = Set.of(Role.CITY_OFFICIAL);
    private static final Set<Role> READERS = Set.of(Role.LOAN_OFFICER, Role.CITY_OFFICIAL, Role.DIRECTOR);

    @Override
    public List<Route> routes() {
        return List.of(
                Route.to(
                        COMPANIES,
                        "/loans",
                        "/loans/new",
                        "/loans/drafts/{draft}/{step}",
                        "/loans/drafts/{draft}/submission",
                        "/loans/drafts/{draft}/removal",
                        "/loans/{number}",
                        "/loans/{number}/withdrawal",
                        "/loans/{number}/supplement",
                        "/loans/{number}/papers",
                        "/loans/{number}/objection"),
                Route.to(
                        OFFICERS,
                        "/desk/loans/{number}/receipt",
                        "/desk/loans/{number}/opinion",
                        "/desk/loans/{number}/question",
                        "/desk/loans/{number}/checks"),
                Route.to(Set.of(Role.LOAN_OFFICER, Role.DIRECTOR), "/desk/loans/arrivals/{number}"),
                Route.to(
                        CITY,
                        "/desk/loans/{number}/approval",
                        "/desk/loans/{number}/refusal",
                        "/desk/loans/{number}/return",
                        "/desk/loans/{number}/objection"),
                Route.to(
                        READERS,
                        "/desk/loans",
                        "/desk/loans/{number}",
                        "/desk/loans/{number}/votes",
                        "/desk/loans/{number}/recusal"));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.forRoles(COMPANIES, "finance.application.menu.own", "/loans", 16),
                MenuEntry.forRoles(READERS, "finance.application.menu.desk", "/desk/loans", 15));
    }
}
