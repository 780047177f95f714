package kr.oneroof.consultation.casebook.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

/** Everybody reads answers; consultants and the director write them; the city counts what they solved. */
@Component
class CasebookRoutes implements RouteSource, MenuSource {
    private static final Set<Role> WRITERS = EnumSet.of(Role.CONSULTANT, Role.DIRECTOR);
    private static final Set<Role> FIGURES = EnumSet.of(Role.CITY_OFFICIAL, Role.DIRECTOR, Role.CONSULTANT);

    @Override
    public List<Route> routes() {
        return List.of(
                Route.toEverybody("/answers", "/answers/{id}", "/answers/{id}/thanks"),
                Route.to(WRITERS, "/desk/casebook", "/desk/casebook/**"),
                Route.to(FIGURES, "/figures/self-solved"));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.forEverybody("casebook.menu.answers", "/answers", 30),
                MenuEntry.forRoles(WRITERS, "casebook.menu.desk", "/desk/casebook", 41));
    }
}
