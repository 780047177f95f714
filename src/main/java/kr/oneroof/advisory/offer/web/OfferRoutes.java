package kr.oneroof.advisory.offer.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Door;
import kr.oneroof.identity.DoorPlan;
import kr.oneroof.identity.Role;

/** Consultants ask; the expert who is asked answers. */
@Component
class OfferRoutes implements DoorPlan {
    @Override
    public List<Door> doors() {
        return List.of(
                Door.to(Set.of(Role.CONSULTANT, Role.DIRECTOR), "/desk/advisory/{number}/offers"),
                Door.to(Set.of(Role.ADVISOR), "/advisor/offers/{offer}", "/advisor/offers/{offer}/**"));
    }
}
