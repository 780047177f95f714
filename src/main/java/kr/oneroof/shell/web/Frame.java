package kr.oneroof.shell.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.HeaderSource;
import kr.oneroof.identity.MenuEntry;

/**
 * What the layout needs besides the page itself.
 *
 * @param here path and query of this page, to come back to after switching the language
 */
record Frame(@Nullable Actor actor, List<MenuEntry> menu, List<HeaderSource.Item> items, String path, String here) {
    private static final String HOME = "/";
    /** So many entries stand in one line of the wide menu. */
    private static final int FRONT = 7;

    public boolean isHome() {
        return HOME.equals(path);
    }

    /** The entries that the wide menu shows at once. */
    public List<MenuEntry> front() {
        return menu.size() <= FRONT + 1 ? menu : menu.subList(0, FRONT);
    }

    /** Those behind "more"; never a single one, which would take no more room than the word. */
    public List<MenuEntry> more() {
        return menu.subList(front().size(), menu.size());
    }

    /** Whether the page stands under an entry that is not in view. */
    public boolean isAtMore() {
        return more().stream().anyMatch(this::isAt);
    }

    /** What the menu holds for this reader and not for everybody. */
    public List<MenuEntry> own() {
        return menu.stream().filter(entry -> !entry.isPublic()).toList();
    }

    /** Whether the page stands under this entry of the menu, and under none that fits better. */
    public boolean isAt(MenuEntry entry) {
        return standsUnder().filter(entry::equals).isPresent();
    }

    /** The entry of the menu between home and this page; none when the page is the entry's own. */
    public Optional<MenuEntry> above() {
        return standsUnder().filter(entry -> !entry.path().equals(path));
    }

    private Optional<MenuEntry> standsUnder() {
        return menu.stream()
                .filter(entry ->
                        path.equals(entry.path()) || !HOME.equals(entry.path()) && path.startsWith(entry.path() + "/"))
                .max(Comparator.comparingInt(entry -> entry.path().length()));
    }
}
