package kr.oneroof.consultation.casebook.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Door;
import kr.oneroof.identity.DoorPlan;
import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;

/** Everybody reads answers; consultants and the director write them; the city counts what they solved. */
@Component
class CasebookRoutes implements DoorPlan, MenuSource {
    private static final Set<Role> WRITERS = EnumSet.of(Role.CONSULTANT, Role.DIRECTOR);
    private static final Set<Role> FIGURES = EnumSet.of(Role.CITY_OFFICIAL, Role.DIRECTOR, Role.CONSULTANT);

    @Override
    public List<Door> doors() {
        return List.of(
                Door.toEverybody("/answers", "/answers/{id}", "/answers/{id}/thanks"),
                Door.to(WRITERS, "/desk/casebook", "/desk/casebook/**"),
                Door.to(FIGURES, "/figures/self-solved"));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.forEverybody("casebook.menu.answers", "/answers", 30),
                MenuEntry.forRoles(WRITERS, "casebook.menu.desk", "/desk/casebook", 41));
    }
}
