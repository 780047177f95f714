package kr.oneroof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import kr.oneroof.kernel.SeoulClock;

/** Nobody reads the machine's calendar past the clock on the wall: a result must not depend on the day of the run. */
class DaysOfTestsTests {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path DEMO = Path.of("src/demo/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern MACHINES_DAY = Pattern.compile(
            "\\b(LocalDate|LocalDateTime|LocalTime|YearMonth|Year|ZonedDateTime|OffsetDateTime)\\.now\\(|\\bcurrent_(date|timestamp)\\b");
    private static final Pattern MACHINES_MOMENT = Pattern.compile("\\bInstant\\.now\\(|\\bClock\\.system");
    /**
     * The clock itself, what compares with the database's own clock, and what only measures how long something takes.
     */
    private static final Set<String> MAY = Set.of(
            "SeoulClock.java",
            "AppendOnlyTests.java",
            "SettlementBench.java",
            "LargeExport.java",
            "DaysOfTestsTests.java");

    @Test
    void readsDaysFromTheClockOnTheWallOnly() {
        assertThat(Stream.of(MAIN, DEMO, TESTS)
                        .flatMap(root -> places(root, MACHINES_DAY))
                        .toList())
                .isEmpty();
    }

    @Test
    void readsMomentsFromTheClockOnTheWallOnly() {
        assertThat(Stream.of(MAIN, DEMO, TESTS)
                        .flatMap(root -> places(root, MACHINES_MOMENT))
                        .toList())
                .isEmpty();
    }

    @Test
    void findsThoseWhoDo() {
        assertThat(List.of("var a = LocalDate.now();", "where day < current_date + 1"))
                .allMatch(line -> MACHINES_DAY.matcher(line).find());
        assertThat("var a = Instant.now();")
                .matches(line -> MACHINES_MOMENT.matcher(line).find());
    }

    @Test
    void startsTheClockWhereTheBuildSays() {
        var start = LocalDateTime.parse(System.getProperty(
                SeoulClock.STARTS_AT, new SeoulClock().now().minusSeconds(1).toString()));
        assertThat(new SeoulClock().now()).isBetween(start, start.plusDays(1));
    }

    private static Stream<String> places(Path root, Pattern sought) {
        try (var files = Files.walk(root)) {
            return files
                    .filter(file -> file.toString().endsWith(".java")
                            && !MAY.contains(file.getFileName().toString()))
                    .flatMap(file -> lines(file).stream()
                            .filter(line -> sought.matcher(line).find())
                            .map(line -> file + ": " + line.strip()))
                    .toList()
                    .stream();
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
