package kr.oneroof.document.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;

@Component
class DocumentMenuSource implements MenuSource {
    @Override
    public List<MenuEntry> entries() {
        return List.of(MenuEntry.forRoles(
                Set.of(Role.COMPANY_ADMIN, Role.COMPANY_STAFF), "document.box.title", "/company/documents", 320));
    }
}
