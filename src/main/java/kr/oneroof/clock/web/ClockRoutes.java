package kr.oneroof.clock.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

@Component
class ClockRoutes implements RouteSource {
    @Override
    public List<Route> routes() {
        return List.of(
                Route.toEverybody("/tools/working-time"),
                Route.to(Set.of(Role.ADMIN, Role.DIRECTOR), "/holidays", "/holidays/**"));
    }
}
