package kr.oneroof.consultation.workbench.web;

import java.util.List;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;

@Component
class CaseMenuSource implements MenuSource {
    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.forRoles(CaseRoutes.LISTS, "desk.menu.board", "/desk/consultations", 10),
                MenuEntry.forRoles(CaseRoutes.CASES, "desk.menu.templates", "/desk/answer-templates", 40));
    }
}
