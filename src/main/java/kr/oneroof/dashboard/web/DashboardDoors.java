package kr.oneroof.dashboard.web;

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
class DashboardDoors implements DoorPlan, MenuSource {
    private static final Set<Role> READERS = EnumSet.of(Role.CITY_OFFICIAL, Role.DIRECTOR, Role.CONSULTANT);

    @Override
    public List<Door> doors() {
        return List.of(Door.to(READERS, "/figures", "/figures/reported"));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(MenuEntry.forRoles(READERS, "dashboard.title", "/figures", 50));
    }
}
