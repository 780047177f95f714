package kr.oneroof.venue.tools;

import java.util.List;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Door;
import kr.oneroof.identity.DoorPlan;
import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;

/** Open to everybody, before any log-in. */
@Component
class VenueToolRoutes implements DoorPlan, MenuSource {
    static final String PATH = "/tools/venue-charge";

    @Override
    public List<Door> doors() {
        return List.of(Door.toEverybody(PATH));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(MenuEntry.forEverybody("venue.tools.menu", PATH, 82));
    }
}
