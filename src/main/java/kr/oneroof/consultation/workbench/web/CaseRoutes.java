package kr.oneroof.consultation.workbench.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

/** The call centre sees lists, cases are opened by consultants and the director alone, the city counts. */
@Component
class CaseRoutes implements RouteSource {
    static final Set<Role> LISTS = Set.of(Role.CONSULTANT, Role.DIRECTOR, Role.CALL_AGENT);
    static final Set<Role> CASES = Set.of(Role.CONSULTANT, Role.DIRECTOR);
    static final Set<Role> FIGURES = Set.of(Role.CITY_OFFICIAL, Role.DIRECTOR, Role.CONSULTANT);

    @Override
    public List<Route> routes() {
        return List.of(
                Route.to(LISTS, "/desk/consultations", "/desk/consultations/list"),
                Route.to(
                        CASES,
                        "/desk/consultations/*",
                        "/desk/consultations/*/triage",
                        "/desk/consultations/*/assignment",
                        "/desk/consultations/*/supplement-request",
                        "/desk/consultations/*/return",
                        "/desk/consultations/*/answer",
                        "/desk/consultations/*/closure",
                        "/desk/consultations/*/transfer",
                        "/desk/consultations/*/taking-back",
                        "/desk/consultations/*/extension",
                        "/desk/consultations/*/comment",
                        "/desk/consultations/*/merger",
                        "/desk/consultations/*/merger-undoing",
                        "/desk/consultations/*/split",
                        "/desk/consultations/*/monitoring",
                        "/desk/consultations/*/confidentiality",
                        "/desk/consultations/*/progress",
                        "/desk/answer-templates",
                        "/desk/answer-templates/**"),
                Route.to(FIGURES, "/figures/consultations"));
    }
}
