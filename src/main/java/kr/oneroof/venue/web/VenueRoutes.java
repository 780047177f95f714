package kr.oneroof.venue.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

/** Everybody sees what is free and what it costs; companies book; the venue manager decides and runs the day. */
@Component
class VenueRoutes implements RouteSource, MenuSource {
    private static final Set<Role> COMPANIES = Set.of(Role.COMPANY_ADMIN, Role.COMPANY_STAFF);
    private static final Set<Role> MANAGERS = Set.of(Role.VENUE_MANAGER);
    private static final Set<Role> READERS = Set.of(Role.VENUE_MANAGER, Role.DIRECTOR);
    private static final Set<Role> COUNTERS = Set.of(Role.VENUE_MANAGER, Role.DIRECTOR, Role.CITY_OFFICIAL);

    private static final Set<Role> COUNTER_STAFF =
            Set.of(Role.VENUE_MANAGER, Role.DIRECTOR, Role.CALL_AGENT, Role.CONSULTANT);

    /**
     * Where somebody asks for a free room: visitors come to the company's form after logging in. Empty for those who
     * book for nobody.
     */
    static String booking(@Nullable Actor actor) {
        if (actor == null || COMPANIES.stream().anyMatch(actor::is)) {
            return "/venue/bookings/new";
        }
        return COUNTER_STAFF.stream().anyMatch(actor::is) ? "/desk/venue/bookings/new" : "";
    }

    @Override
    public List<Route> routes() {
        return Stream.concat(ofManagers().stream(), ofOthers().stream()).toList();
    }

    private static List<Route> ofManagers() {
        return List.of(
                Route.to(
                        MANAGERS,
                        "/desk/venue/rooms",
                        "/desk/venue/rooms/equipment",
                        "/desk/venue/rooms/new",
                        "/desk/venue/rooms/{room}",
                        "/desk/venue/rooms/{room}/photos/{file}/removal"),
                Route.to(
                        MANAGERS,
                        "/desk/venue/closures",
                        "/desk/venue/closures/{closure}/lift",
                        "/desk/venue/payments",
                        "/desk/venue/payments/{file}",
                        "/desk/venue/rules/new",
                        "/desk/venue/{number}/receipt",
                        "/desk/venue/{number}/approval",
                        "/desk/venue/{number}/refusal",
                        "/desk/venue/{number}/preference",
                        "/desk/venue/{number}/call-off",
                        "/desk/venue/{number}/displacement",
                        "/desk/venue/{number}/payment",
                        "/desk/venue/{number}/refund",
                        "/desk/venue/{number}/arrival",
                        "/desk/venue/{number}/departure",
                        "/desk/venue/{number}/inspection",
                        "/desk/venue/{number}/absence"));
    }

    private static List<Route> ofOthers() {
        return List.of(
                Route.to(
                        COMPANIES,
                        "/venue/bookings",
                        "/venue/bookings/new",
                        "/venue/bookings/hold",
                        "/venue/bookings/line",
                        "/venue/bookings/drafts/{draft}",
                        "/venue/bookings/{number}",
                        "/venue/bookings/{number}/withdrawal",
                        "/venue/bookings/{number}/cancellation"),
                Route.toEverybody(
                        "/venue",
                        "/venue/rooms/{room}",
                        "/venue/rooms/{room}/calendar.ics",
                        "/venue/rooms/{room}/photos/{file}",
                        "/venue/quote",
                        "/venue/board"),
                Route.to(COUNTERS, "/desk/venue/figures", "/desk/venue/figures/bookings"),
                Route.to(Set.of(Role.CONSULTANT, Role.DIRECTOR, Role.CITY_OFFICIAL), "/figures/venue"),
                Route.to(
                        READERS,
                        "/desk/venue",
                        "/desk/venue/rules",
                        "/desk/venue/day",
                        "/desk/venue/invoices.xlsx",
                        "/desk/venue/arrivals/{number}"),
                Route.to(
                        COUNTER_STAFF,
                        "/desk/venue/bookings/new",
                        "/desk/venue/bookings/hold",
                        "/desk/venue/bookings/line",
                        "/desk/venue/bookings/drafts/{draft}",
                        "/desk/venue/bookings/{number}"),
                Route.to(COUNTERS, "/desk/venue/{number}"));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.forEverybody("venue.menu", "/venue", 30),
                MenuEntry.forRoles(COMPANIES, "venue.menu.own", "/venue/bookings", 17),
                MenuEntry.forRoles(READERS, "venue.menu.desk", "/desk/venue", 15),
                MenuEntry.forRoles(READERS, "venue.menu.day", "/desk/venue/day", 16),
                MenuEntry.forRoles(MANAGERS, "venue.menu.payments", "/desk/venue/payments", 17),
                MenuEntry.forRoles(MANAGERS, "venue.menu.closures", "/desk/venue/closures", 18),
                MenuEntry.forRoles(MANAGERS, "venue.menu.building", "/desk/venue/rooms", 19),
                MenuEntry.forRoles(READERS, "venue.menu.rules", "/desk/venue/rules", 19),
                MenuEntry.forRoles(COUNTERS, "venue.menu.figures", "/desk/venue/figures", 20));
    }
}
