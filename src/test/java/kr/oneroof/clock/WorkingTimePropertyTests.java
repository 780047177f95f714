package kr.oneroof.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds for every filing, term and waiting; each repetition is another seed. */
class WorkingTimePropertyTests {
    private static final int SEEDS = 200;
    private final WorkingTime time = AcceptanceHolidays.calendar();

    @RepeatedTest(SEEDS)
    void comesBackToTheTermFromReceiptToDue(RepetitionInfo seed) {
        var some = new Some(seed.getCurrentRepetition());
        var due = time.due(some.filed, some.term, some.waits);
        var counted = time.workingTime(due.startsAt(), due.dueAt(), clipped(some.waits, some.filed));
        assertThat(counted).isEqualTo(due.counted()).isEqualTo(Duration.ofHours(hours(some.term)));
    }

    @RepeatedTest(SEEDS)
    void neverComesEarlierForALaterFilingOrALongerTerm(RepetitionInfo seed) {
        var some = new Some(seed.getCurrentRepetition());
        var due = time.due(some.filed, some.term, List.of()).dueAt();
        var later = time.due(some.filed.plusMinutes(some.number(5000)), some.term, List.of())
                .dueAt();
        var longer = time.due(some.filed, longer(some.term), some.waits).dueAt();
        assertThat(later).isAfterOrEqualTo(due);
        assertThat(longer).isAfter(time.due(some.filed, some.term, some.waits).dueAt());
        assertThat(time.due(some.filed, some.term, some.waits).dueAt())
                .as("waiting never hastens")
                .isAfterOrEqualTo(due);
    }

    @RepeatedTest(SEEDS)
    void addsUpInHours(RepetitionInfo seed) {
        var some = new Some(seed.getCurrentRepetition());
        var first = 1 + some.number(40);
        var second = 1 + some.number(40);
        var halfway = time.plusWorkingHours(some.filed, first);
        assertThat(time.plusWorkingHours(halfway, second)).isEqualTo(time.plusWorkingHours(some.filed, first + second));
    }

    @RepeatedTest(SEEDS)
    void doesNotMindTheOrderOrTheSplittingOfWaits(RepetitionInfo seed) {
        var some = new Some(seed.getCurrentRepetition());
        var due = time.due(some.filed, some.term, some.waits).dueAt();
        var split = new ArrayList<Waiting>();
        for (var wait : some.waits) {
            var middle = wait.from()
                    .plusMinutes(Duration.between(wait.from(), wait.until()).toMinutes() / 2);
            split.add(new Waiting(wait.from(), middle, ""));
            split.add(new Waiting(middle, wait.until(), ""));
        }
        Collections.shuffle(split, some.random);
        assertThat(time.due(some.filed, some.term, split).dueAt()).isEqualTo(due);
    }

    @RepeatedTest(SEEDS)
    void isNeverNegativeAndNeverEndsOnADayOff(RepetitionInfo seed) {
        var some = new Some(seed.getCurrentRepetition());
        var due = time.due(some.filed, some.term, some.waits);
        assertThat(due.dueAt()).isAfter(some.filed);
        assertThat(time.workOn(due.dueAt().toLocalDate())).isNotEmpty();
        assertThat(due.lines())
                .allMatch(line -> !line.counted().isNegative() && line.counted().toHours() <= 8);
        assertThat(time.workingTime(due.dueAt(), some.filed, some.waits)).isZero();
        assertThat(time.workingTime(some.filed, due.dueAt(), some.waits)).isPositive();
    }

    @RepeatedTest(SEEDS)
    void explainsEveryMinuteOfEveryWorkingDay(RepetitionInfo seed) {
        var some = new Some(seed.getCurrentRepetition());
        for (var line : time.due(some.filed, some.term, some.waits).lines()) {
            var lost = line.gaps().stream().map(DueDate.Gap::lost).reduce(Duration.ZERO, Duration::plus);
            var works = !time.workOn(line.day()).isEmpty();
            assertThat(line.counted().plus(lost)).as("%s", line).isEqualTo(works ? Duration.ofHours(8) : Duration.ZERO);
        }
    }

    private static List<Waiting> clipped(List<Waiting> waits, LocalDateTime filed) {
        return waits.stream()
                .map(wait -> new Waiting(wait.from().isBefore(filed) ? filed : wait.from(), wait.until(), ""))
                .toList();
    }

    private static Term longer(Term term) {
        return new Term(term.unit(), term.period() + 1);
    }

    private static int hours(Term term) {
        return term.unit() == Term.Unit.DAYS ? term.period() * 8 : term.period();
    }

    /** Some filing in 2024 or 2025 with some term and some waits. */
    private static class Some {
        private final Random random;
        private final LocalDateTime filed;
        private final Term term;
        private final List<Waiting> waits = new ArrayList<>();

        private Some(int seed) {
            random = new Random(seed);
            filed = LocalDate.of(2024, 1, 1).atStartOfDay().plusMinutes(number(630 * 24 * 60));
            term = random.nextBoolean() ? Term.hours(1 + number(40)) : Term.days(1 + number(20));
            for (var i = number(4); i > 0; i--) {
                var from = filed.plusMinutes(number(20_000) - 3_000);
                waits.add(new Waiting(from, from.plusMinutes(number(4_000)), ""));
            }
        }

        private int number(int below) {
            return random.nextInt(below);
        }
    }
}
