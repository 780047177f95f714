package kr.oneroof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;

import org.junit.jupiter.api.Test;

/** Opens what was packaged; runs behind the packaging, see the pom. */
class PackagedJarCheck {
    private static final Path TARGET = Path.of("target");

    @Test
    void holdsNothingOfTheDemo() throws IOException {
        var entries = entries(only(TARGET, "oneroof-*.jar"));
        assertThat(entries)
                .contains("BOOT-INF/classes/kr/oneroof/OneRoofApplication.class")
                .noneMatch(entry -> entry.contains("Demo"));
        for (var demo : demoClasses()) {
            assertThat(entries).as("a centre's jar").doesNotContain("BOOT-INF/classes/" + demo);
        }
    }

    @Test
    void hasAJarOfTheDemoBesideIt() throws IOException {
        assertThat(entries(only(TARGET.resolve("demo"), "oneroof-*-demo.jar")))
                .containsAll(demoClasses())
                .doesNotContain("kr/oneroof/OneRoofApplication.class");
    }

    private static Path only(Path folder, String name) throws IOException {
        try (var found = Files.newDirectoryStream(folder, name)) {
            var all = found.iterator();
            var one = all.next();
            assertThat(all.hasNext()).as("a second " + name).isFalse();
            return one;
        }
    }

    private static List<String> entries(Path jar) throws IOException {
        try (var open = new JarFile(jar.toFile())) {
            return open.stream().map(entry -> entry.getName()).toList();
        }
    }

    private static List<String> demoClasses() throws IOException {
        var sources = Path.of("src/demo/java");
        try (var files = Files.walk(sources)) {
            var all = files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> sources.relativize(file).toString().replace(".java", ".class"))
                    .toList();
            assertThat(all).hasSizeGreaterThan(40);
            return all;
        }
    }
}
