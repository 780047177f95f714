package kr.oneroof.advisory.clinicday.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Door;
import kr.oneroof.identity.DoorPlan;
import kr.oneroof.identity.Role;

/** Those who ask experts plan their days too. */
@Component
class ClinicDayRoutes implements DoorPlan {
    @Override
    public List<Door> doors() {
        return List.of(Door.to(
                Set.of(Role.CONSULTANT, Role.DIRECTOR),
                "/desk/advisory/clinic-days",
                "/desk/advisory/clinic-days/offers"));
    }
}
