package kr.oneroof.identity;

import java.util.List;
import java.util.Set;

/**
 * Addresses and who may come through.
 *
 * @param patterns path patterns as Spring MVC writes them
 * @param who the roles let in
 * @param isPublic whether everybody is let in, logged in or not
 */
public record Route(List<String> patterns, Set<Role> who, boolean isPublic) {
    public static Route toEverybody(String... patterns) {
        return new Route(List.of(patterns), Set.of(), true);
    }

    /** Whoever is logged in, with whatever role. */
    public static Route toAnybodyLoggedIn(String... patterns) {
        return new Route(List.of(patterns), Set.of(Role.values()), false);
    }

    public static Route to(Set<Role> who, String... patterns) {
        return new Route(List.of(patterns), Set.copyOf(who), false);
    }
}
