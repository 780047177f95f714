package kr.oneroof.document.paper.web;

import java.util.List;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Door;
import kr.oneroof.identity.DoorPlan;

/** Anybody checks a paper by its code; who may have it is for the gates to say. */
@Component
class PaperDoors implements DoorPlan {
    @Override
    public List<Door> doors() {
        return List.of(Door.toEverybody("/papers"), Door.toAnybodyLoggedIn("/papers/{paper}"));
    }
}
