package kr.oneroof.shell.web;

import java.util.List;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.Door;
import kr.oneroof.identity.DoorPlan;

@Component
class ShellDoors implements DoorPlan {
    @Override
    public List<Door> doors() {
        return List.of(Door.toEverybody("/", "/language", "/privacy", "/accessibility", "/no-mail-collection"));
    }
}
