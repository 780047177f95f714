package kr.oneroof.consultation.supplement.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

@Component
class SupplementRoutes implements RouteSource {
    @Override
    public List<Route> routes() {
        return List.of(Route.to(
                Set.of(Role.COMPANY_ADMIN, Role.COMPANY_STAFF), "/consultations/{number}/supplement-extension"));
    }
}
