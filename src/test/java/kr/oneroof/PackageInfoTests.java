package kr.oneroof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * What the compiler does not see. A package's description beside the tests hides the one beside the code on the tests'
 * class path: the door's list of modules that it may visit would be gone, and the wall would be proved around nothing.
 */
class PackageInfoTests {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern TAG =
            Pattern.compile("<[a-zA-Z][\\w:-]*(?:\\s+[\\w:@.-]+(?:\\s*=\\s*\"[^\"]*\")?)*\\s*/?>");
    private static final Pattern DEAF = Pattern.compile("th:(if|unless|each)=");
    private static final Path TESTS = Path.of("src/test/java");

    /**
     * Thymeleaf replaces a tag before it asks the tag's own condition: the fragment would show whatever the condition
     * says.
     */
    @Test
    void asksNoConditionOfATagThatIsReplaced() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            assertThat(files.filter(Files::isRegularFile).flatMap(PackageInfoTests::deaf))
                    .isEmpty();
        }
    }

    private static Stream<String> deaf(Path template) {
        try {
            return TAG.matcher(Files.readString(template))
                    .results()
                    .map(MatchResult::group)
                    .filter(tag ->
                            tag.contains("th:replace=") && DEAF.matcher(tag).find())
                    .map(tag -> template + " " + tag);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void hidesNoDoorBehindATest() throws IOException {
        try (var files = Files.walk(TESTS)) {
            assertThat(files.filter(file -> file.endsWith("package-info.java"))).isEmpty();
        }
    }
}
