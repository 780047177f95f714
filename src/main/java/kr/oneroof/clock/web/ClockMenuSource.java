package kr.oneroof.clock.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;

@Component
class ClockMenuSource implements MenuSource {
    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.forEverybody("clock.working-time", "/tools/working-time", 80),
                MenuEntry.forRoles(Set.of(Role.ADMIN, Role.DIRECTOR), "clock.holidays", "/holidays", 85));
    }
}
