package kr.oneroof.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WorkingTimeTests {
    private static final String SHA_256 = "9b5bae1184109537565648ec97409bbfd20e42410a5de8f4aab501454927c7a9";

    private final WorkingTime time = AcceptanceHolidays.calendar();

    @ParameterizedTest
    @CsvFileSource(resources = "/acceptance/working-time.csv", numLinesToSkip = 1)
    void reckonsAsTheAcceptanceTable(
            LocalDateTime filedAt, Term.Unit unit, int period, @Nullable String waiting, LocalDateTime dueAt) {
        var term = new Term(unit, period);
        var due = time.due(filedAt, term, waits(waiting));
        assertThat(due.dueAt()).isEqualTo(dueAt);
        assertThat(due.counted()).isEqualTo(Duration.ofHours(unit == Term.Unit.DAYS ? period * 8L : period));
    }

    @Test
    void isTestedWithTheTableAsItWasHandedOver() throws IOException, GeneralSecurityException {
        var table = Files.readAllBytes(Path.of("src/test/resources/acceptance/working-time.csv"));
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(table)))
                .isEqualTo(SHA_256);
    }

    @Test
    void tellsForEachDayWhyTimeDidNotCount() {
        var due = time.due(at("2025-06-05T16:00"), Term.days(1), waits("2025-06-09T09:00/2025-06-09T10:30"));
        assertThat(due.dueAt()).isEqualTo(at("2025-06-09T17:30"));
        assertThat(due.lines())
                .extracting(line -> line.day().getDayOfMonth() + " " + line.counted() + " "
                        + line.gaps().stream()
                                .map(gap -> gap.reason() + "=" + gap.detail() + "=" + gap.lost())
                                .toList())
                .containsExactly(
                        "5 PT2H [clock.reason.before-filing==PT6H]",
                        "6 PT0S [clock.reason.holiday=공휴일=PT0S]",
                        "7 PT0S [clock.reason.saturday==PT0S]",
                        "8 PT0S [clock.reason.sunday==PT0S]",
                        "9 PT6H [clock.reason.waiting=applicant=PT1H30M, clock.reason.after-due==PT30M]");
    }

    @Test
    void saysThatTheFirstDayCountsWholeAndThatTheFilingCameAtNight() {
        var whole = time.due(at("2025-06-09T16:00"), Term.days(6), List.of());
        assertThat(whole.lines().getFirst().counted()).isEqualTo(Duration.ofHours(8));
        assertThat(whole.lines().getFirst().gaps())
                .extracting(DueDate.Gap::reason)
                .containsExactly("clock.reason.first-day-whole");
        var night = time.due(at("2025-06-09T22:00"), Term.days(6), List.of());
        assertThat(night.startsAt()).isEqualTo(at("2025-06-10T09:00"));
        assertThat(night.lines().getFirst().gaps())
                .extracting(DueDate.Gap::reason)
                .containsExactly("clock.reason.outside-hours", "clock.reason.before-filing");
    }

    @Test
    void countsWorkingTimeBetweenTwoMoments() {
        assertThat(time.workingTime(at("2025-06-05T17:00"), at("2025-06-09T10:00"), List.of()))
                .hasHours(2);
        assertThat(time.workingTime(
                        at("2025-06-05T17:00"), at("2025-06-09T10:00"), waits("2025-06-05T00:00/2025-06-09T09:15")))
                .hasMinutes(45);
        assertThat(time.workingTime(at("2025-06-09T10:00"), at("2025-06-05T17:00"), List.of()))
                .isZero();
    }

    @Test
    void promisesInWorkingHours() {
        assertThat(time.plusWorkingHours(at("2025-06-05T17:00"), 8)).isEqualTo(at("2025-06-09T17:00"));
    }

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }

    private static List<Waiting> waits(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        return Stream.of(text.split(";"))
                .map(stretch -> stretch.split("/"))
                .map(ends -> new Waiting(at(ends[0]), at(ends[1]), "applicant"))
                .toList();
    }
}
