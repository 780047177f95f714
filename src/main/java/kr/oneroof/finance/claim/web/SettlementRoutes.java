package kr.oneroof.finance.claim.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

/** Banks claim, the loan officer settles, the city approves, the director reads along. */
@Component
class SettlementRoutes implements RouteSource, MenuSource {
    private static final Set<Role> CLERKS = Set.of(Role.BANK_USER);
    private static final Set<Role> OFFICERS = Set.of(Role.LOAN_OFFICER);
    private static final Set<Role> CITY = Set.of(Role.CITY_OFFICIAL);
    private static final Set<Role> READERS = Set.of(Role.LOAN_OFFICER, Role.CITY_OFFICIAL, Role.DIRECTOR);

    @Override
    public List<Route> routes() {
        return List.of(
                Route.to(
                        CLERKS,
                        "/bank/claims",
                        "/bank/claims/{quarter}",
                        "/bank/claims/{quarter}/file",
                        "/bank/claims/{quarter}/form.csv",
                        "/bank/claims/files/{upload}"),
                Route.to(
                        OFFICERS,
                        "/desk/claims/opening",
                        "/desk/claims/{claim}/dispute",
                        "/desk/claims/{claim}/reckoning",
                        "/desk/claims/{claim}/payment"),
                Route.to(
                        CITY,
                        "/desk/claims/{claim}/approval",
                        "/desk/claims/{claim}/approval-beyond",
                        "/desk/claims/{claim}/return"),
                Route.to(READERS, "/desk/claims", "/desk/claims/{claim}", "/desk/claims/{claim}/order.xlsx"));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.forRoles(CLERKS, "finance.claim.menu.bank", "/bank/claims", 12),
                MenuEntry.forRoles(READERS, "finance.claim.menu", "/desk/claims", 18));
    }
}
