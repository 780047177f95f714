package kr.oneroof.identity;

import java.util.List;

/** A bean of each module that wants a place in the main menu. */
public interface MenuSource {
    List<MenuEntry> entries();
}
