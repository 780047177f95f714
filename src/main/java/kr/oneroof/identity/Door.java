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
public record Door(List<String> patterns, Set<Role> who, boolean isPublic) {
    public static Door toEverybody(String... patterns) {
        return new Door(List.of(patterns), Set.of(), true);
    }

    /** Whoever is logged in, with whatever role. */
    public static Door toAnybodyLoggedIn(String... patterns) {
        return new Door(List.of(patterns), Set.of(Role.values()), false);
    }

    public static Door to(Set<Role> who, String... patterns) {
        return new Door(List.of(patterns), Set.copyOf(who), false);
    }
}
