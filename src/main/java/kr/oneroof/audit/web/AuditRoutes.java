package kr.oneroof.audit.web;

import java.util.EnumSet;
import java.util.List;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

@Component
class AuditRoutes implements RouteSource, MenuSource {
    @Override
    public List<Route> routes() {
        return List.of(
                Route.to(EnumSet.of(Role.COMPANY_ADMIN, Role.COMPANY_STAFF), "/company/looks"),
                Route.to(EnumSet.of(Role.PRIVACY_OFFICER), "/audit/looks", "/audit/checks"),
                Route.to(EnumSet.of(Role.AUDITOR, Role.ADMIN), "/audit/changes"));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.forRoles(EnumSet.of(Role.PRIVACY_OFFICER), "audit.looks.title", "/audit/looks", 60),
                MenuEntry.forRoles(EnumSet.of(Role.AUDITOR, Role.ADMIN), "audit.changes.title", "/audit/changes", 61));
    }
}
