package kr.oneroof.document.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

@Component
class DocumentRoutes implements RouteSource {
    @Override
    public List<Route> routes() {
        return List.of(
                Route.toEverybody("/document/*.js"),
                Route.toAnybodyLoggedIn("/files", "/files/{id}", "/files/{id}/removal"),
                Route.to(
                        Set.of(Role.COMPANY_ADMIN, Role.COMPANY_STAFF), "/company/documents", "/company/documents/**"));
    }
}
