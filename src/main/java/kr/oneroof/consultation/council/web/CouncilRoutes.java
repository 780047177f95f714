package kr.oneroof.consultation.council.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Door;
import kr.oneroof.identity.DoorPlan;
import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;

/** Whoever works on cases sees the council; members from the city answer their invitation, which tells of no case. */
@Component
class CouncilRoutes implements DoorPlan, MenuSource {
    private static final Set<Role> STAFF = Set.of(Role.CONSULTANT, Role.DIRECTOR);
    private static final Set<Role> MEMBERS = Set.of(Role.CONSULTANT, Role.DIRECTOR, Role.CITY_OFFICIAL);

    @Override
    public List<Door> doors() {
        return List.of(
                Door.to(STAFF, "/desk/council", "/desk/council/**", "/desk/consultations/{number}/council"),
                Door.to(MEMBERS, "/council/invitations/**"));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(MenuEntry.forRoles(STAFF, "council.menu", "/desk/council", 22));
    }
}
