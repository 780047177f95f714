package kr.oneroof.shell.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.HeaderPart;
import kr.oneroof.identity.MenuEntry;

/**
 * What the layout needs besides the page itself.
 *
 * @param here path and query of this page, to come back to after switching the language
 */
record Frame(@Nullable Actor actor, List<MenuEntry> menu, List<HeaderPart.Item> items, String path, String here) {
    /** Whether the menu entry leads to where one is. */
    public boolean isAt(MenuEntry entry) {
        return path.equals(entry.path()) || !"/".equals(entry.path()) && path.startsWith(entry.path() + "/");
    }
}
