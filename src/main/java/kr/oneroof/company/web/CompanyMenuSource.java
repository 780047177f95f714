package kr.oneroof.company.web;

import java.util.EnumSet;
import java.util.List;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.MenuEntry;
import kr.oneroof.identity.MenuSource;
import kr.oneroof.identity.Role;

@Component
class CompanyMenuSource implements MenuSource {
    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.forRoles(EnumSet.of(Role.COMPANY_ADMIN, Role.COMPANY_STAFF), "company.menu", "/company", 20),
                MenuEntry.forRoles(
                        EnumSet.of(Role.CONSULTANT, Role.DIRECTOR), "company.menu.search", "/companies", 30));
    }
}
