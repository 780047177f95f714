package kr.oneroof.consultation.assignment.web;

import java.util.List;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;

/** Consultants see to their own hours and leave, the director to everybody's. */
@Component
@Order(0)
class AssignmentRoutes implements RouteSource, MenuSource {
    private static final Set<Role> STAFF = Set.of(Role.CONSULTANT, Role.DIRECTOR);

    @Override
    public List<Route> routes() {
        return List.of(
                Route.to(
                        STAFF,
                        "/desk/consultations/{number}/assignment/auto",
                        "/desk/consultations/{number}/assignment/reasons",
                        "/desk/consultants",
                        "/desk/consultants/{person}",
                        "/desk/consultants/{person}/leave",
                        "/desk/consultants/{person}/leave/{leave}/withdrawal"),
                Route.to(Set.of(Role.DIRECTOR), "/desk/consultants/{person}/reassignment"));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(MenuEntry.forRoles(STAFF, "assignment.consultants", "/desk/consultants", 45));
    }

    static boolean isDirector(Actor actor) {
        return actor.roles().contains(Role.DIRECTOR);
    }

    /** @throws NotOnFile unless it is the reader's own, or the reader is the director */
    static PersonId require(Actor actor, String person) {
        try {
            var id = PersonId.of(person);
            if (isDirector(actor) || id.equals(actor.id())) {
                return id;
            }
        } catch (IllegalArgumentException madeUp) {
            throw new NotOnFile();
        }
        throw new NotOnFile();
    }
}
