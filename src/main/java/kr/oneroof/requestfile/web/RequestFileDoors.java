package kr.oneroof.requestfile.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Door;
import kr.oneroof.identity.DoorPlan;
import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;

@Component
class RequestFileDoors implements DoorPlan, MenuSource {
    private static final Set<Role> COMPANIES = EnumSet.of(Role.COMPANY_ADMIN, Role.COMPANY_STAFF);
    /** Whoever works on requests; on which, each service says itself. */
    private static final Set<Role> WORKING = EnumSet.of(
            Role.CONSULTANT,
            Role.CALL_AGENT,
            Role.LOAN_OFFICER,
            Role.EVENT_MANAGER,
            Role.JOB_COUNSELLOR,
            Role.VENUE_MANAGER,
            Role.DIRECTOR);

    @Override
    public List<Door> doors() {
        return List.of(
                Door.toAnybodyLoggedIn("/requests/*/due"),
                Door.to(
                        Set.of(Role.COMPANY_ADMIN, Role.COMPANY_STAFF, Role.CONSULTANT, Role.DIRECTOR),
                        "/requests/*/history"),
                Door.to(COMPANIES, "/requests"),
                Door.to(Set.of(Role.CONSULTANT, Role.DIRECTOR), "/companies/*/requests"),
                Door.to(
                        WORKING,
                        "/desk/work",
                        "/desk/requests/*/crossing",
                        "/desk/crossings/*",
                        "/desk/crossings/*/*"));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.forRoles(COMPANIES, "requestfile.menu.own", "/requests", 9),
                MenuEntry.forRoles(WORKING, "requestfile.menu.work", "/desk/work", 9));
    }
}
