package kr.oneroof.consultation.export.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Door;
import kr.oneroof.identity.DoorPlan;
import kr.oneroof.identity.Role;

/** Whoever sees a list or the records of figures may take out what the screen shows. */
@Component
class ExportRoutes implements DoorPlan {
    private static final Set<Role> READERS =
            Set.of(Role.CONSULTANT, Role.DIRECTOR, Role.CALL_AGENT, Role.CITY_OFFICIAL);

    @Override
    public List<Door> doors() {
        return List.of(Door.to(READERS, "/desk/exports", "/desk/exports/**"));
    }
}
