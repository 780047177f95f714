package kr.oneroof.identity.web;

import java.util.List;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Door;
import kr.oneroof.identity.DoorPlan;

@Component
class IdentityDoors implements DoorPlan {
    @Override
    public List<Door> doors() {
        return List.of(
                Door.toEverybody("/session/expired", "/login", "/signup", "/signup/sent", "/signup/confirmation", "/signup/letter",
                        "/password/forgotten", "/password/reset"),
                Door.toAnybodyLoggedIn("/session", "/account", "/account/password", "/account/consents",
                        "/account/sessions"));
    }
}
