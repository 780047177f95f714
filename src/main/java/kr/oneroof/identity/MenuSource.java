package kr.oneroof.identity;

import java.util.List;

/** Hung up as a bean by each room that wants a place in the main menu. */
public interface MenuSource {
    List<MenuEntry> entries();
}
