package kr.oneroof.notice.web;

import java.util.List;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Door;
import kr.oneroof.identity.DoorPlan;

@Component
class NoticeDoors implements DoorPlan {
    @Override
    public List<Door> doors() {
        return List.of(Door.toAnybodyLoggedIn("/notices", "/notices/reading", "/notices/{id}"));
    }
}
