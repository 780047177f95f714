package kr.oneroof.identity;

import java.io.Serializable;
import java.util.Set;

import org.springframework.security.core.AuthenticatedPrincipal;

import kr.oneroof.kernel.PersonId;

/** Who is acting now: the principal of the session. Controllers take it with {@code @AuthenticationPrincipal}. */
public record Actor(PersonId id, String fullName, Set<Role> roles) implements AuthenticatedPrincipal, Serializable {
    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff);
    }

    /** Whether looks at other people's data are to be kept. */
    public boolean readsOthers() {
        return roles.stream().anyMatch(Role::readsOthers);
    }

    /** The id, under which sessions are indexed. */
    @Override
    public String getName() {
        return id.toString();
    }
}
