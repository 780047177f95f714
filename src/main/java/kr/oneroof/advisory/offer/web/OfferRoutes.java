package kr.oneroof.advisory.offer.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

/** Consultants ask; the expert who is asked answers. */
@Component
class OfferRoutes implements RouteSource {
    @Override
    public List<Route> routes() {
        return List.of(
                Route.to(Set.of(Role.CONSULTANT, Role.DIRECTOR), "/desk/advisory/{number}/offers"),
                Route.to(Set.of(Role.ADVISOR), "/advisor/offers/{offer}", "/advisor/offers/{offer}/**"));
    }
}
