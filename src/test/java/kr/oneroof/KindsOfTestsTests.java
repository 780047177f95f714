package kr.oneroof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** What starts a context, a server, a browser or a process says so, and contexts are shared. */
class KindsOfTestsTests {
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern KIND =
            Pattern.compile("(?m)^@(ModuleTest|JourneyTest|ApartTest|Tag\\(\"process\"\\))");
    private static final Pattern STARTS = Pattern.compile(
            "@SpringBootTest|SpringApplication(Builder)?\\(|DatabaseServer\\.|EmbeddedServer\\.start|ForkedJvm\\.of|Chromium\\.|ProcessBuilder\\(");
    private static final Pattern OWN_CONTEXT = Pattern.compile(
            "(?m)^\\s*@(SpringBootTest|TestConfiguration|DynamicPropertySource|TestPropertySource|MockitoBean|MockitoSpyBean|ActiveProfiles|ContextConfiguration|Import)\\b");

    @Test
    void sayWhatTheyStart() {
        assertThat(tests())
                .filteredOn(file -> STARTS.matcher(read(file)).find())
                .allMatch(file -> KIND.matcher(read(file)).find());
    }

    @Test
    void shareTheirContexts() {
        assertThat(tests())
                .hasSizeGreaterThan(200)
                .noneMatch(file -> OWN_CONTEXT.matcher(read(file)).find());
    }

    private static List<Path> tests() {
        try (var files = Files.walk(TESTS)) {
            return files.filter(
                            file -> file.toString().endsWith("Tests.java") && !file.endsWith("KindsOfTestsTests.java"))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
