package kr.oneroof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import kr.oneroof.support.ComputedKeys;

/** No page asks for words that are not there: every key that code or a template puts together is in both languages. */
class MessageKeyTests {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path OPEN = Path.of("src/test/resources/open-message-keys.txt");
    private static final Pattern IN_TEMPLATE = Pattern.compile(
            "'([a-z][A-Za-z-]*(?:\\.[A-Za-z0-9-]+)*\\.)' \\+ [^'}|,]+?(?: \\+ '(\\.[a-z.-]+)')?(?=[)}|,: ])");
    private static final Pattern OF_A_THING = Pattern.compile("messageKey\\(\\) \\+ '(\\.[a-z.-]+)'");
    private static final Pattern FIGURE = Pattern.compile("\"([a-z]+\\.figure\\.[a-z.-]*[a-z])\"");

    private final Set<String> korean = keys(name -> !name.contains("_en"));
    private final Set<String> english = keys(name -> name.contains("_en"));
    private final Map<String, List<String>> open = open();

    @Test
    void areThereForEverySumInTheCode() {
        var unknown = new TreeSet<String>();
        var missing = new TreeSet<String>();
        var sums = ComputedKeys.in(SOURCES, this::isHead);
        assertThat(sums).hasSizeGreaterThan(150);
        for (var sum : sums) {
            var known = Optional.ofNullable(open.get(sum.head() + " in " + sum.file()))
                    .or(() -> Optional.ofNullable(open.get(sum.head())));
            if (known.isPresent()) {
                known.get().forEach(tail -> require(sum.head() + tail, sum.place(), missing));
            } else if (sum.texts().isPresent()) {
                sum.texts().get().stream()
                        .filter(text -> !text.equals(sum.head()))
                        .forEach(text -> require(text, sum.place(), missing));
            } else {
                unknown.add(sum.place());
            }
        }
        assertThat(missing).as("keys without words").isEmpty();
        assertThat(unknown).as("sums that open-message-keys.txt must spell out").isEmpty();
    }

    @Test
    void areThereForEverySumInATemplate() throws IOException {
        var unknown = new TreeSet<String>();
        var missing = new TreeSet<String>();
        for (var file : files(TEMPLATES)) {
            IN_TEMPLATE.matcher(Files.readString(file)).results().forEach(found -> {
                var tail = found.group(2) == null ? "" : found.group(2);
                var values = open.get(found.group(1) + "*" + tail);
                if (values == null) {
                    unknown.add(file.getFileName() + ": " + found.group(1) + "*" + tail);
                } else {
                    values.forEach(value -> require(
                            found.group(1) + value + tail, file.getFileName().toString(), missing));
                }
            });
            OF_A_THING
                    .matcher(Files.readString(file))
                    .results()
                    .map(found -> "messageKey()*" + found.group(1))
                    .filter(found -> !open.containsKey(found))
                    .forEach(unknown::add);
        }
        open.forEach((head, values) -> Stream.of(head)
                .filter(one -> one.startsWith("messageKey()*"))
                .forEach(one ->
                        values.forEach(key -> require(key + one.substring(one.indexOf('*') + 1), one, missing))));
        assertThat(missing).as("keys without words").isEmpty();
        assertThat(unknown).as("sums that open-message-keys.txt must spell out").isEmpty();
    }

    /** Figures are shown with their formula, and what they are broken down by with the head of its column. */
    @Test
    void areThereForEveryFigure() throws IOException {
        var missing = new TreeSet<String>();
        for (var file : files(SOURCES)) {
            FIGURE.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> korean.contains(key + ".formula")
                            || Files.exists(file) && file.toString().contains("Figures"))
                    .forEach(key -> require(key, file.toString(), missing));
        }
        korean.stream()
                .filter(key -> key.matches("(advisory|callcenter|desk)\\.figure\\.by[.-][A-Za-z_]+"))
                .forEach(key -> require(key + ".head", "dashboard/figures.html", missing));
        assertThat(missing).isEmpty();
    }

    private void require(String key, String place, Set<String> missing) {
        for (var language : List.of(korean, english)) {
            // What is done is the action of an audit row; what is told has a subject and a text.
            if (!language.contains(key)
                    && !language.contains("audit.action." + key)
                    && !(language.contains(key + ".subject") && language.contains(key + ".body"))) {
                missing.add(key + " at " + place);
            }
        }
    }

    /** Not the middle of a key: tails are put behind a beginning elsewhere, and refusals have a test of their own. */
    private boolean isHead(String head) {
        return korean.stream().anyMatch(key -> key.startsWith(head))
                && !head.matches("(refused|overlap|over|answered|desk)\\.");
    }

    private static Map<String, List<String>> open() {
        var table = new TreeMap<String, List<String>>();
        for (var line : lines(OPEN)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var sides = line.split(" =", 2);
                table.put(
                        sides[0],
                        Stream.of(sides[1].strip().split(" +"))
                                .filter(value -> !value.isEmpty())
                                .flatMap(MessageKeyTests::values)
                                .toList());
            }
        }
        return table;
    }

    /**
     * {@code own.@kr.oneroof.advisory.AdvisoryRequestState} is every state behind {@code own.}; {@code #} asks each for
     * its own key.
     */
    private static Stream<String> values(String token) {
        var at = Math.max(token.indexOf('@'), token.indexOf('#'));
        if (at < 0) {
            return Stream.of(token);
        }
        try {
            var constants = Class.forName(token.substring(at + 1)).getEnumConstants();
            var asked = token.charAt(at) == '#'
                    ? Class.forName(token.substring(at + 1)).getDeclaredMethod("messageKey")
                    : null;
            var all = new ArrayList<String>();
            for (var one : constants) {
                if (asked != null) {
                    asked.setAccessible(true);
                }
                all.add(token.substring(0, at) + (asked == null ? ((Enum<?>) one).name() : asked.invoke(one)));
            }
            return all.stream();
        } catch (ReflectiveOperationException gone) {
            throw new IllegalStateException(token, gone);
        }
    }

    private static Set<String> keys(Predicate<String> isWanted) {
        return files(MESSAGES).stream()
                .filter(file -> isWanted.test(file.getFileName().toString()))
                .flatMap(file -> {
                    var words = new Properties();
                    try (var text = Files.newBufferedReader(file)) {
                        words.load(text);
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                    return words.stringPropertyNames().stream();
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files(Path folder) {
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
