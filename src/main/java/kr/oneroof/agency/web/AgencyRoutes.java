package kr.oneroof.agency.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Door;
import kr.oneroof.identity.DoorPlan;
import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.NotOnFile;

@Component
class AgencyRoutes implements DoorPlan, MenuSource {
    private static final Set<Role> STAFF = EnumSet.of(Role.CONSULTANT, Role.DIRECTOR);
    private static final Set<Role> COMPANIES = EnumSet.of(Role.COMPANY_ADMIN, Role.COMPANY_STAFF);

    @Override
    public List<Door> doors() {
        return List.of(
                Door.toEverybody(
                        "/agencies", "/partner/*", "/partner/*/acceptance", "/partner/*/refusal", "/partner/*/result"),
                Door.to(
                        STAFF,
                        "/desk/agencies",
                        "/desk/agencies/**",
                        "/desk/agency-requests/**",
                        "/desk/agency-referrals/**"),
                Door.to(COMPANIES, "/requests/*/agency", "/requests/*/agency/**"));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(MenuEntry.forEverybody("agency.menu", "/agencies", 35));
    }

    /** @throws NotOnFile for what is no key */
    static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException _) {
            throw new NotOnFile();
        }
    }
}
