package kr.oneroof.notice.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Door;
import kr.oneroof.identity.DoorPlan;
import kr.oneroof.identity.Role;

@Component
class NoticeDoors implements DoorPlan {
    @Override
    public List<Door> doors() {
        return List.of(
                Door.toAnybodyLoggedIn("/notices", "/notices/reading", "/notices/{id}"),
                Door.to(Set.of(Role.ADMIN), "/admin/letters", "/admin/letters/{id}/attempt"));
    }
}
