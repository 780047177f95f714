package kr.oneroof.advisory.clinicday.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

/** Those who ask experts plan their days too. */
@Component
class ClinicDayRoutes implements RouteSource {
    @Override
    public List<Route> routes() {
        return List.of(Route.to(
                Set.of(Role.CONSULTANT, Role.DIRECTOR),
                "/desk/advisory/clinic-days",
                "/desk/advisory/clinic-days/offers"));
    }
}
