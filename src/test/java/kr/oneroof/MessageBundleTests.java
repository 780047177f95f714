package kr.oneroof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word comes from a bundle, and every bundle speaks both languages. */
class MessageBundleTests {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL_KEY = Pattern.compile("#\\{([a-zA-Z][a-zA-Z0-9._-]*)[(}]");
    private static final Pattern ACTION = Pattern.compile("String action\\(\\) \\{\\s*return ([^;]+);");
    private static final Pattern QUOTED = Pattern.compile("\"([a-z-]+\\.[a-z.-]+)\"");
    private static final Pattern HANGUL = Pattern.compile("[가-힣ㄱ-ㅎ]");
    private static final Pattern JAVA_TEXT = Pattern.compile("\"(?:[^\"\\\\]++|\\\\.)*+\"");
    /**
     * People and firms of the demo town, and the forms of Korean dates, numbers, words and names, are Korean by nature.
     */
    private static final Pattern KOREAN_BY_NATURE =
            Pattern.compile(".*(KoreanFormat|Stems|SearchText|CaseIdentityQueries)\\.java");

    static Stream<Path> koreanBundles() {
        return files(MESSAGES).stream().filter(file -> !file.toString().contains("_en"));
    }

    @ParameterizedTest
    @MethodSource("koreanBundles")
    void sayTheSameThingsInEnglish(Path korean) {
        var english = Path.of(korean.toString().replace(".properties", "_en.properties"));
        assertThat(keys(english)).as(english.toString()).isEqualTo(keys(korean));
    }

    @Test
    void holdEveryKeyThatATemplateNames() {
        var known = koreanBundles().flatMap(file -> keys(file).stream()).collect(Collectors.toSet());
        var missing = new TreeSet<String>();
        files(TEMPLATES)
                .forEach(file -> LITERAL_KEY
                        .matcher(read(file))
                        .results()
                        .map(match -> match.group(1))
                        .filter(key -> !known.contains(key))
                        .forEach(key -> missing.add(file.getFileName() + ": " + key)));
        assertThat(missing).isEmpty();
    }

    @Test
    void nameEveryActionOfTheAuditTrail() {
        var known = koreanBundles().flatMap(file -> keys(file).stream()).collect(Collectors.toSet());
        var actions = files(SOURCES).stream()
                .map(MessageBundleTests::read)
                .flatMap(source -> ACTION.matcher(source).results())
                .flatMap(match -> QUOTED.matcher(match.group(1)).results())
                .map(match -> "audit.action." + match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(actions).hasSizeGreaterThan(30);
        // A code whose tail is put on at run time needs words for some tail at least.
        actions.removeIf(action -> action.endsWith("-") && known.stream().anyMatch(key -> key.startsWith(action)));
        actions.removeAll(known);
        assertThat(actions).isEmpty();
    }

    @Test
    void leaveNoBareWordsInTemplates() {
        var bare = new ArrayList<String>();
        files(TEMPLATES).forEach(file -> {
            var text = read(file)
                    .replaceAll("(?s)<!--.*?-->", "")
                    .replaceAll("(?s)<(?:[^>\"']|\"[^\"]*\"|'[^']*')*>", " ")
                    .replaceAll("&\\w+;", " ");
            if (Pattern.compile("\\p{L}{2,}").matcher(text).find()) {
                bare.add(file + ": " + text.replaceAll("\\s+", " ").strip());
            }
            if (HANGUL.matcher(read(file)).find()) {
                bare.add(file + ": Hangul");
            }
        });
        assertThat(bare).isEmpty();
    }

    @Test
    void leaveNoKoreanInJava() {
        var found = new ArrayList<String>();
        files(SOURCES).stream()
                .filter(file -> !KOREAN_BY_NATURE.matcher(file.toString()).matches())
                .filter(file -> !file.endsWith("package-info.java"))
                .forEach(file -> JAVA_TEXT
                        .matcher(read(file))
                        .results()
                        .filter(match -> HANGUL.matcher(match.group()).find())
                        .forEach(match -> found.add(file.getFileName() + ": " + match.group())));
        assertThat(found).isEmpty();
    }

    private static Set<String> keys(Path bundle) {
        try {
            var properties = new Properties();
            properties.load(new StringReader(read(bundle)));
            return new TreeSet<>(properties.stringPropertyNames());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<Path> files(Path folder) {
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
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
