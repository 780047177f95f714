package kr.oneroof.advisory.panel.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Door;
import kr.oneroof.identity.DoorPlan;
import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;

/** Consultants keep the panel; appointing, suspending and dismissing is the director's. */
@Component
class PanelRoutes implements DoorPlan, MenuSource {
    private static final Set<Role> STAFF = Set.of(Role.CONSULTANT, Role.DIRECTOR);

    @Override
    public List<Door> doors() {
        return List.of(
                Door.to(
                        Set.of(Role.DIRECTOR),
                        "/desk/advisory/experts/{expert}/appointment",
                        "/desk/advisory/experts/{expert}/standing/{deed}",
                        "/desk/advisory/terms"),
                Door.to(STAFF, "/desk/advisory/experts", "/desk/advisory/experts/**"),
                Door.to(Set.of(Role.ADVISOR), "/advisor/leave", "/advisor/leave/**", "/advisor/account"));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(MenuEntry.forRoles(STAFF, "advisory.menu.experts", "/desk/advisory/experts", 26));
    }
}
