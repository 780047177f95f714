package kr.oneroof.document.scan.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Door;
import kr.oneroof.identity.DoorPlan;
import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;

@Component
class ScanDoors implements DoorPlan, MenuSource {
    @Override
    public List<Door> doors() {
        return List.of(Door.toAnybodyLoggedIn("/files/{id}/scan"), Door.to(Set.of(Role.ADMIN), "/admin/files"));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(MenuEntry.forRoles(Set.of(Role.ADMIN), "document.scan.title", "/admin/files", 930));
    }
}
