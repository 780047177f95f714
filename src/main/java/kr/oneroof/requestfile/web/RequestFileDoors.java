package kr.oneroof.requestfile.web;

import java.util.List;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Door;
import kr.oneroof.identity.DoorPlan;

@Component
class RequestFileDoors implements DoorPlan {
    @Override
    public List<Door> doors() {
        return List.of(Door.toAnybodyLoggedIn("/requests/*/due"), Door.toAnybodyLoggedIn("/requests/*/history"));
    }
}
