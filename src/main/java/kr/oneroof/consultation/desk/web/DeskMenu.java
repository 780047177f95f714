package kr.oneroof.consultation.desk.web;

import java.util.List;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;

@Component
class DeskMenu implements MenuSource {
    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.forRoles(DeskDoors.LISTS, "desk.menu.board", "/desk/consultations", 10),
                MenuEntry.forRoles(DeskDoors.CASES, "desk.menu.templates", "/desk/answer-templates", 40));
    }
}
