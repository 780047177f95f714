package kr.oneroof.consultation.consultinghours.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

/** Call agents book and call off for callers; who came and what was said is the consultants' business. */
@Component
class ConsultingHoursRoutes implements RouteSource, MenuSource {
    private static final Set<Role> COMPANIES = Set.of(Role.COMPANY_ADMIN, Role.COMPANY_STAFF);
    private static final Set<Role> COUNTER = Set.of(Role.CONSULTANT, Role.DIRECTOR, Role.CALL_AGENT);
    private static final Set<Role> CASES = Set.of(Role.CONSULTANT, Role.DIRECTOR);

    @Override
    public List<Route> routes() {
        return List.of(
                Route.to(COMPANIES, "/consulting-room", "/consulting-room/**"),
                Route.to(
                        COUNTER,
                        "/desk/consulting-room",
                        "/desk/consulting-room/times",
                        "/desk/consulting-room/bookings",
                        "/desk/consulting-room/bookings/new",
                        "/desk/consulting-room/bookings/*",
                        "/desk/consulting-room/bookings/*/cancellation"),
                Route.to(
                        CASES,
                        "/desk/consulting-room/bookings/*/arrival",
                        "/desk/consulting-room/bookings/*/absence",
                        "/desk/consulting-room/bookings/*/result",
                        "/desk/consulting-room/plans",
                        "/desk/consulting-room/experts",
                        "/desk/consulting-room/places",
                        "/desk/consulting-room/places/*",
                        "/desk/consulting-room/closures"));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.forRoles(COMPANIES, "room.menu", "/consulting-room", 11),
                MenuEntry.forRoles(COUNTER, "room.menu.desk", "/desk/consulting-room", 14));
    }
}
