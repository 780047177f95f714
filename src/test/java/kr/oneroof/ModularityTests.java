package kr.oneroof;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls between the modules stand where the doors say. */
class ModularityTests {
    @Test
    void keepsToTheDoors() {
        ApplicationModules.of(OneRoofApplication.class).verify();
    }
}
