package kr.oneroof.consultation.views.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

/** Whoever sees the list may keep views of it. */
@Component
class SavedViewRoutes implements RouteSource {
    private static final Set<Role> LISTS = Set.of(Role.CONSULTANT, Role.DIRECTOR, Role.CALL_AGENT);

    @Override
    public List<Route> routes() {
        return List.of(Route.to(LISTS, "/desk/case-views", "/desk/case-views/**"));
    }
}
