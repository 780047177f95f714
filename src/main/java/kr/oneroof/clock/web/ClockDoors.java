package kr.oneroof.clock.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Door;
import kr.oneroof.identity.DoorPlan;
import kr.oneroof.identity.Role;

@Component
class ClockDoors implements DoorPlan {
    @Override
    public List<Door> doors() {
        return List.of(
                Door.toEverybody("/tools/working-time"),
                Door.to(Set.of(Role.ADMIN, Role.DIRECTOR), "/holidays", "/holidays/**"));
    }
}
