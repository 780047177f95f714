package kr.oneroof.consultation.export.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

/** Whoever sees a list or the records of figures may export what the screen shows. */
@Component
class ExportRoutes implements RouteSource {
    private static final Set<Role> READERS =
            Set.of(Role.CONSULTANT, Role.DIRECTOR, Role.CALL_AGENT, Role.CITY_OFFICIAL);

    @Override
    public List<Route> routes() {
        return List.of(Route.to(READERS, "/desk/exports", "/desk/exports/**"));
    }
}
