package kr.oneroof;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls between the rooms stand where the doors say. */
class ModularityTests {
    @Test
    void keepsToTheDoors() {
        ApplicationModules.of(OneRoofApplication.class).verify();
    }
}
