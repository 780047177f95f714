package kr.oneroof.consultation.views.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Door;
import kr.oneroof.identity.DoorPlan;
import kr.oneroof.identity.Role;

/** Whoever sees the list may keep views of it. */
@Component
class SavedViewRoutes implements DoorPlan {
    private static final Set<Role> LISTS = Set.of(Role.CONSULTANT, Role.DIRECTOR, Role.CALL_AGENT);

    @Override
    public List<Door> doors() {
        return List.of(Door.to(LISTS, "/desk/case-views", "/desk/case-views/**"));
    }
}
