package kr.oneroof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The demo stands on the application, and the application does without it. */
class DemoSourceTests {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path DEMO = Path.of("src/demo/java");

    /** By this the packaging tells the two apart. */
    @Test
    void bearsItsNameAndNothingElseDoes() throws IOException {
        assertThat(sources(DEMO)).isNotEmpty().allMatch(file -> name(file).contains("Demo"));
        assertThat(sources(MAIN)).isNotEmpty().noneMatch(file -> name(file).contains("Demo"));
    }

    @Test
    void isUnknownToTheApplication() throws IOException {
        var names = Pattern.compile(
                sources(DEMO).stream().map(DemoSourceTests::name).collect(Collectors.joining("|", "\\b(", ")\\b")));
        for (var file : sources(MAIN)) {
            assertThat(names.matcher(Files.readString(file)).results().map(found -> found.group()))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
