package kr.oneroof.identity.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Door;
import kr.oneroof.identity.DoorPlan;
import kr.oneroof.identity.Role;

@Component
class IdentityDoors implements DoorPlan {
    @Override
    public List<Door> doors() {
        return List.of(
                Door.toEverybody(
                        "/session/expired",
                        "/login",
                        "/signup",
                        "/signup/sent",
                        "/signup/confirmation",
                        "/signup/letter",
                        "/password/forgotten",
                        "/password/reset"),
                Door.toAnybodyLoggedIn(
                        "/session", "/account", "/account/password", "/account/consents", "/account/sessions"),
                Door.to(
                        Set.of(Role.ADMIN),
                        "/admin/people",
                        "/admin/people/new",
                        "/admin/people/{id}",
                        "/admin/people/{id}/roles",
                        "/admin/people/{id}/access",
                        "/admin/people/{id}/second-factor"));
    }
}
