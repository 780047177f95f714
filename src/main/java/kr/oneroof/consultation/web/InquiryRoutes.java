package kr.oneroof.consultation.web;

import java.util.EnumSet;
import java.util.List;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

@Component
class InquiryRoutes implements RouteSource, MenuSource {
    private static final EnumSet<Role> COMPANIES = EnumSet.of(Role.COMPANY_ADMIN, Role.COMPANY_STAFF);
    private static final EnumSet<Role> COUNTER = EnumSet.of(Role.CONSULTANT, Role.CALL_AGENT, Role.DIRECTOR);

    @Override
    public List<Route> routes() {
        return List.of(
                Route.to(
                        COUNTER,
                        "/desk/filings",
                        "/desk/filings/new",
                        "/desk/filings/companies",
                        "/desk/filings/{number}"),
                Route.to(
                        COMPANIES,
                        "/consultations",
                        "/consultations/new",
                        "/consultations/similar",
                        "/consultations/solved",
                        "/consultations/drafts/{id}",
                        "/consultations/drafts/{id}/removal",
                        "/consultations/{number}",
                        "/consultations/{number}/receipt",
                        "/consultations/{number}/supplement",
                        "/consultations/{number}/withdrawal",
                        "/consultations/{number}/reopening",
                        "/consultations/{number}/survey"));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.forRoles(COMPANIES, "consultation.menu", "/consultations", 10),
                MenuEntry.forRoles(COUNTER, "consultation.menu.filings", "/desk/filings", 12));
    }
}
