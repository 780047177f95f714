package kr.oneroof.audit.web;

import java.util.EnumSet;
import java.util.List;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Door;
import kr.oneroof.identity.DoorPlan;
import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;

@Component
class AuditDoors implements DoorPlan, MenuSource {
    @Override
    public List<Door> doors() {
        return List.of(
                Door.to(EnumSet.of(Role.COMPANY_ADMIN, Role.COMPANY_STAFF), "/company/looks"),
                Door.to(EnumSet.of(Role.PRIVACY_OFFICER), "/audit/looks", "/audit/checks"),
                Door.to(EnumSet.of(Role.AUDITOR, Role.ADMIN), "/audit/changes"));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.forRoles(EnumSet.of(Role.PRIVACY_OFFICER), "audit.looks.title", "/audit/looks", 60),
                MenuEntry.forRoles(EnumSet.of(Role.AUDITOR, Role.ADMIN), "audit.changes.title", "/audit/changes", 61));
    }
}
