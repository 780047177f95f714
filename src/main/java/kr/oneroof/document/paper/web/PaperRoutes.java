package kr.oneroof.document.paper.web;

import java.util.List;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

/** Anybody checks a paper by its code; who may have it is for the gates to say. */
@Component
class PaperRoutes implements RouteSource {
    @Override
    public List<Route> routes() {
        return List.of(Route.toEverybody("/papers"), Route.toAnybodyLoggedIn("/papers/{paper}"));
    }
}
