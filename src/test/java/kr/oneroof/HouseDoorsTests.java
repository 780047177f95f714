package kr.oneroof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/**
 * A package's description beside the tests hides the one beside the code on the tests' class path: the door's list of
 * rooms that it may visit would be gone, and the wall would be proved around nothing.
 */
class HouseDoorsTests {
    private static final Path TESTS = Path.of("src/test/java");

    @Test
    void hidesNoDoorBehindATest() throws IOException {
        try (var files = Files.walk(TESTS)) {
            assertThat(files.filter(file -> file.endsWith("package-info.java"))).isEmpty();
        }
    }
}
