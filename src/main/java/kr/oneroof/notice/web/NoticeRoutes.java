package kr.oneroof.notice.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

@Component
class NoticeRoutes implements RouteSource {
    @Override
    public List<Route> routes() {
        return List.of(
                Route.toAnybodyLoggedIn("/notices", "/notices/reading", "/notices/{id}"),
                Route.to(Set.of(Role.ADMIN), "/admin/letters", "/admin/letters/{id}/attempt"));
    }
}
