package kr.oneroof.document.scan.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;
import kr.oneroof.identity.Route;
import kr.oneroof.identity.RouteSource;

@Component
class ScanRoutes implements RouteSource, MenuSource {
    @Override
    public List<Route> routes() {
        return List.of(Route.toAnybodyLoggedIn("/files/{id}/scan"), Route.to(Set.of(Role.ADMIN), "/admin/files"));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(MenuEntry.forRoles(Set.of(Role.ADMIN), "document.scan.title", "/admin/files", 930));
    }
}
