package kr.oneroof.finance.bank.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

/** Clerks tell of their bank's loans; the centre reads all, a company its own. */
@Component
class BankRoutes implements RouteSource, MenuSource {
    private static final Set<Role> CLERKS = Set.of(Role.BANK_USER);
    private static final Set<Role> COMPANIES = Set.of(Role.COMPANY_ADMIN, Role.COMPANY_STAFF);
    private static final Set<Role> OFFICERS = Set.of(Role.LOAN_OFFICER);
    private static final Set<Role> READERS = Set.of(Role.LOAN_OFFICER, Role.CITY_OFFICIAL, Role.DIRECTOR);

    @Override
    public List<Route> routes() {
        return List.of(
                Route.to(
                        CLERKS,
                        "/bank",
                        "/bank/loans/{number}",
                        "/bank/loans/{number}/news",
                        "/bank/loans/{number}/corrections/{entry}",
                        "/bank/loans/{number}/arrears/{from}",
                        "/bank/loans/{number}/time",
                        "/bank/news",
                        "/bank/news/form.csv",
                        "/bank/news/{upload}"),
                Route.to(OFFICERS, "/desk/loan-book/{number}/time"),
                Route.to(READERS, "/desk/loan-book", "/desk/loan-book/{number}"),
                Route.to(COMPANIES, "/loans/{number}/book"));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.forRoles(CLERKS, "finance.bank.menu", "/bank", 10),
                MenuEntry.forRoles(CLERKS, "finance.bank.menu.news", "/bank/news", 11),
                MenuEntry.forRoles(READERS, "finance.bank.menu.book", "/desk/loan-book", 17));
    }
}
