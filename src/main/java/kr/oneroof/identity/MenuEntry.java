package kr.oneroof.identity;

import java.util.Set;

/**
 * A way in that the main menu shows.
 *
 * @param messageKey its words
 * @param order smaller comes first
 * @param who the roles that see it; with {@code isPublic} everybody does
 */
public record MenuEntry(String messageKey, String path, int order, Set<Role> who, boolean isPublic) {
    public static MenuEntry forEverybody(String messageKey, String path, int order) {
        return new MenuEntry(messageKey, path, order, Set.of(), true);
    }

    public static MenuEntry forRoles(Set<Role> who, String messageKey, String path, int order) {
        return new MenuEntry(messageKey, path, order, Set.copyOf(who), false);
    }

    /** Whether somebody with these roles sees it. */
    public boolean isSeenBy(Set<Role> roles) {
        return isPublic || who.stream().anyMatch(roles::contains);
    }
}
