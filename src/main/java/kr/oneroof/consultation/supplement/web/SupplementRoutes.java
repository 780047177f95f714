package kr.oneroof.consultation.supplement.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Door;
import kr.oneroof.identity.DoorPlan;
import kr.oneroof.identity.Role;

@Component
class SupplementRoutes implements DoorPlan {
    @Override
    public List<Door> doors() {
        return List.of(Door.to(
                Set.of(Role.COMPANY_ADMIN, Role.COMPANY_STAFF), "/consultations/{number}/supplement-extension"));
    }
}
