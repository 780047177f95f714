package kr.oneroof.identity.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

@Component
class IdentityRoutes implements RouteSource {
    @Override
    public List<Route> routes() {
        return List.of(
                Route.toEverybody(
                        "/session/expired",
                        "/login",
                        "/signup",
                        "/signup/sent",
                        "/signup/confirmation",
                        "/signup/letter",
                        "/password/forgotten",
                        "/password/reset"),
                Route.toAnybodyLoggedIn(
                        "/session", "/account", "/account/password", "/account/consents", "/account/sessions"),
                Route.to(
                        Set.of(Role.ADMIN),
                        "/admin/people",
                        "/admin/people/new",
                        "/admin/people/{id}",
                        "/admin/people/{id}/roles",
                        "/admin/people/{id}/access",
                        "/admin/people/{id}/second-factor"));
    }
}
