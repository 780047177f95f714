package kr.oneroof.consultation.clinic.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Door;
import kr.oneroof.identity.DoorPlan;
import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;

/** Money is granted and paid by the director alone; everybody may read what is left of it. */
@Component
class ClinicRoutes implements DoorPlan, MenuSource {
    private static final Set<Role> COMPANIES = Set.of(Role.COMPANY_ADMIN, Role.COMPANY_STAFF);
    private static final Set<Role> STAFF = Set.of(Role.CONSULTANT, Role.DIRECTOR);
    private static final Set<Role> FIGURES = Set.of(Role.CITY_OFFICIAL, Role.DIRECTOR, Role.CONSULTANT);
    private static final Set<Role> DIRECTOR = Set.of(Role.DIRECTOR);

    @Override
    public List<Door> doors() {
        return List.of(
                Door.toEverybody("/clinics"),
                Door.to(FIGURES, "/figures/clinics"),
                Door.to(COMPANIES, "/consultations/{number}/clinic", "/consultations/{number}/clinic/**"),
                Door.to(
                        DIRECTOR,
                        "/desk/clinics/budget",
                        "/desk/consultations/{number}/clinic/approval",
                        "/desk/consultations/{number}/clinic/refusal",
                        "/desk/consultations/{number}/clinic/payment",
                        "/desk/consultations/{number}/clinic/claim-return"),
                Door.to(
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
