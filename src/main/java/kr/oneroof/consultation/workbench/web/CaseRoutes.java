package kr.oneroof.consultation.workbench.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Door;
import kr.oneroof.identity.DoorPlan;
import kr.oneroof.identity.Role;

/** The call centre sees lists, cases are opened by consultants and the director alone, the city counts. */
@Component
class CaseRoutes implements DoorPlan {
    static final Set<Role> LISTS = Set.of(Role.CONSULTANT, Role.DIRECTOR, Role.CALL_AGENT);
    static final Set<Role> CASES = Set.of(Role.CONSULTANT, Role.DIRECTOR);
    static final Set<Role> FIGURES = Set.of(Role.CITY_OFFICIAL, Role.DIRECTOR, Role.CONSULTANT);

    @Override
    public List<Door> doors() {
        return List.of(
                Door.to(LISTS, "/desk/consultations", "/desk/consultations/list"),
                Door.to(
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
                Door.to(FIGURES, "/figures/consultations"));
    }
}
