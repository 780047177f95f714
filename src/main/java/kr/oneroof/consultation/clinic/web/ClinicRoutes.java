package kr.oneroof.consultation.clinic.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

/** Money is granted and paid by the director alone; everybody may read what is left of it. */
@Component
class ClinicRoutes implements RouteSource, MenuSource {
    private static final Set<Role> COMPANIES = Set.of(Role.COMPANY_ADMIN, Role.COMPANY_STAFF);
    private static final Set<Role> STAFF = Set.of(Role.CONSULTANT, Role.DIRECTOR);
    private static final Set<Role> FIGURES = Set.of(Role.CITY_OFFICIAL, Role.DIRECTOR, Role.CONSULTANT);
    private static final Set<Role> DIRECTOR = Set.of(Role.DIRECTOR);

    @Override
    public List<Route> routes() {
        return List.of(
                Route.toEverybody("/clinics"),
                Route.to(FIGURES, "/figures/clinics"),
                Route.to(COMPANIES, "/consultations/{number}/clinic", "/consultations/{number}/clinic/**"),
                Route.to(
                        DIRECTOR,
                        "/desk/clinics/budget",
                        "/desk/consultations/{number}/clinic/approval",
                        "/desk/consultations/{number}/clinic/refusal",
                        "/desk/consultations/{number}/clinic/payment",
                        "/desk/consultations/{number}/clinic/claim-return"),
                Route.to(
                        STAFF,
                        "/desk/clinics",
                        "/desk/consultations/{number}/clinic",
                        "/desk/consultations/{number}/clinic/**"));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.forRoles(STAFF, "clinic.menu.desk", "/desk/clinics", 20),
                MenuEntry.forRoles(COMPANIES, "clinic.menu.public", "/clinics", 30));
    }
}
