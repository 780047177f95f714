package kr.oneroof.venue.tools;

import java.util.List;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

/** Open to everybody, before any log-in. */
@Component
class VenueToolRoutes implements RouteSource, MenuSource {
    static final String PATH = "/tools/venue-charge";

    @Override
    public List<Route> routes() {
        return List.of(Route.toEverybody(PATH));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(MenuEntry.forEverybody("venue.tools.menu", PATH, 82));
    }
}
