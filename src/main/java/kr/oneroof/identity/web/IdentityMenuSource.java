package kr.oneroof.identity.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;

@Component
class IdentityMenuSource implements MenuSource {
    private static final int LAST = 900;

    @Override
    public List<MenuEntry> entries() {
        return List.of(MenuEntry.forRoles(Set.of(Role.ADMIN), "identity.people.title", "/admin/people", LAST));
    }
}
