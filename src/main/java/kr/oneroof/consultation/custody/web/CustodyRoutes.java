package kr.oneroof.consultation.custody.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;
import kr.oneroof.kernel.NotOnFile;

@Component
class CustodyRoutes implements RouteSource {
    private static final Set<Role> CASES = Set.of(Role.CONSULTANT, Role.DIRECTOR);

    @Override
    public List<Route> doors() {
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

    /** @throws NotOnFile for what is no id: nothing is found under it either */
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new NotOnFile();
        }
    }
}
