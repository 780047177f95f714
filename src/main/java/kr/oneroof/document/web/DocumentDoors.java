package kr.oneroof.document.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Door;
import kr.oneroof.identity.DoorPlan;
import kr.oneroof.identity.Role;

@Component
class DocumentDoors implements DoorPlan {
    @Override
    public List<Door> doors() {
        return List.of(
                Door.toEverybody("/document/*.js"),
                Door.toAnybodyLoggedIn("/files", "/files/{id}", "/files/{id}/removal"),
                Door.to(Set.of(Role.COMPANY_ADMIN, Role.COMPANY_STAFF), "/company/documents", "/company/documents/**"));
    }
}
