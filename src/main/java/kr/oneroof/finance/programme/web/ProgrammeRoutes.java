package kr.oneroof.finance.programme.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Door;
import kr.oneroof.identity.DoorPlan;
import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;

/** Loan officers make a programme, the city or the director publishes it, and then everybody reads it. */
@Component
class ProgrammeRoutes implements DoorPlan, MenuSource {
    private static final Set<Role> MAKERS = Set.of(Role.LOAN_OFFICER);
    private static final Set<Role> PUBLISHERS = Set.of(Role.CITY_OFFICIAL, Role.DIRECTOR);
    private static final Set<Role> READERS = Set.of(Role.LOAN_OFFICER, Role.CITY_OFFICIAL, Role.DIRECTOR);

    @Override
    public List<Door> doors() {
        return List.of(
                Door.toEverybody(
                        "/loan-programmes",
                        "/loan-programmes/{programme}",
                        "/loan-programmes/{programme}/notice.pdf",
                        "/loan-programmes/{programme}/check"),
                Door.to(
                        MAKERS,
                        "/desk/loan-programmes/new",
                        "/desk/loan-programmes/{programme}/edit",
                        "/desk/loan-programmes/{programme}/proposal"),
                Door.to(
                        PUBLISHERS,
                        "/desk/loan-programmes/{programme}/publication",
                        "/desk/loan-programmes/{programme}/return"),
                Door.to(
                        READERS,
                        "/desk/loan-programmes",
                        "/desk/loan-programmes/{programme}",
                        "/desk/loan-programmes/{programme}/preview.pdf"),
                Door.to(READERS, "/desk/loan-programmes/{programme}/closing"));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.forEverybody("finance.programme.menu", "/loan-programmes", 25),
                MenuEntry.forRoles(READERS, "finance.programme.menu.desk", "/desk/loan-programmes", 16));
    }
}
