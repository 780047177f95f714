package kr.oneroof.consultation.custody.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

@Component
class CustodyRoutes implements RouteSource {
    private static final Set<Role> CASES = Set.of(Role.CONSULTANT, Role.DIRECTOR);

    @Override
    public List<Route> routes() {
        return List.of(
                Route.to(
                        CASES,
                        "/desk/consultations/*/handover",
                        "/desk/consultations/*/referral",
                        "/desk/handovers/*",
                        "/desk/handovers/*/acceptance",
                        "/desk/handovers/*/return",
                        "/desk/referrals/*"),
                Route.to(Set.of(Role.DIRECTOR), "/desk/confidential/*/opening"));
    }
}
