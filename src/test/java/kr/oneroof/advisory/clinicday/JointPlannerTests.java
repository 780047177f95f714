package kr.oneroof.advisory.clinicday;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** Planning together against planning in order, on the same batches. */
class JointPlannerTests {
    private static final Logger LOG = LoggerFactory.getLogger(JointPlannerTests.class);
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);

    private static PersonId expert(int number) {
        return new PersonId(new UUID(0, number));
    }

    private static Pairing pairing(int expert, int day, int points) {
        return new Pairing(expert(expert), "전문가" + expert, MONDAY.plusDays(day), points);
    }

    private static WaitingRequest asking(int number, Pairing... options) {
        return new WaitingRequest(RequestNumber.of(2026, number), "신청 " + number, List.of(options));
    }

    @Test
    void placesBothWhereTheOrderOfWaitingLeavesOneWithout() {
        var batch = new ClinicDayBatch(
                List.of(asking(1, pairing(1, 0, 90), pairing(2, 0, 60)), asking(2, pairing(1, 0, 80))),
                1,
                Map.of(expert(1), 4, expert(2), 4));
        var both = DayPlanComparison.of(batch);
        assertThat(both.inOrder().placed()).isEqualTo(1);
        assertThat(both.together().placed()).isEqualTo(2);
        assertThat(both.together().points()).isEqualTo(140);
        assertThat(both.morePlaced()).isEqualTo(1);
        assertThat(both.morePoints()).isEqualTo(50);
    }

    @Test
    void keepsToSeatsAndMonthlyLimits() {
        var askings = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> asking(number, pairing(1, 0, 50), pairing(1, 1, 50)))
                .toList();
        var seats = DayPlanComparison.of(new ClinicDayBatch(askings, 2, Map.of(expert(1), 9)));
        assertThat(seats.together().placed()).isEqualTo(4);
        var limit = DayPlanComparison.of(new ClinicDayBatch(askings, 4, Map.of(expert(1), 3)));
        assertThat(limit.together().placed()).isEqualTo(3);
    }

    @Test
    void plansNothingOutOfNothing() {
        assertThat(DayPlanComparison.of(new ClinicDayBatch(List.of(), 4, Map.of()))
                        .together()
                        .placed())
                .isZero();
        assertThat(DayPlanComparison.of(new ClinicDayBatch(List.of(asking(1)), 4, Map.of()))
                        .together()
                        .placed())
                .isZero();
    }

    @Test
    void isNeverWorseAndOftenBetter() {
        var better = 0;
        var placed = 0;
        var points = 0;
        for (var seed = 0; seed < 12; seed++) {
            var batch = batch(new Random(seed));
            var both = DayPlanComparison.of(batch);
            assertThat(both.together()).isGreaterThanOrEqualTo(both.inOrder());
            assertThat(both.together().keepsTo(batch)).isTrue();
            better += both.together().compareTo(both.inOrder()) > 0 ? 1 : 0;
            placed += both.morePlaced();
            points += both.morePoints();
        }
        LOG.info("of 12 batches {} are better together: {} more placed, {} more points", better, placed, points);
        assertThat(better).isPositive();
    }

    /** One request for a clinic day took the guard's 20 seconds: a handful is tried out whole, at once. */
    @ParameterizedTest
    @CsvSource({"1,1", "1,2", "1,9", "2,1", "2,4", "3,3", "4,5", "5,4", "6,2", "8,1", "9,3"})
    void findsTheBestForAHandfulAtOnce(int requests, int ways) {
        DayPlanComparison.of(batch(requests, ways, new Random(0)));
        for (var seed = 1; seed <= 3; seed++) {
            var batch = batch(requests, ways, new Random(seed));
            // The thread's own time, since other builds may run beside.
            var begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            var plan = DayPlanComparison.of(batch).together();
            assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun))
                    .isLessThan(Duration.ofSeconds(1));
            assertThat(plan.keepsTo(batch)).isTrue();
            if (Math.pow(ways + 1, requests) <= 5_000) {
                assertThat(plan).usingComparator(DayPlan::compareTo).isEqualTo(best(batch, 0, Map.of()));
            }
        }
    }

    private static DayPlan best(ClinicDayBatch batch, int from, Map<RequestNumber, Pairing> chosen) {
        if (from == batch.askings().size()) {
            return new DayPlan(chosen);
        }
        var asking = batch.askings().get(from);
        return Stream.concat(
                        Stream.of(best(batch, from + 1, chosen)),
                        asking.options().stream().map(option -> {
                            var more = new HashMap<>(chosen);
                            more.put(asking.number(), option);
                            return best(batch, from + 1, more);
                        }))
                .filter(plan -> plan.keepsTo(batch))
                .max(Comparator.naturalOrder())
                .orElse(new DayPlan(Map.of()));
    }

    private static ClinicDayBatch batch(int requests, int ways, Random luck) {
        return new ClinicDayBatch(
                IntStream.rangeClosed(1, requests)
                        .mapToObj(number -> asking(
                                number,
                                IntStream.range(0, ways)
                                        .mapToObj(way -> pairing(way / 2, way % 2, luck.nextInt(40, 91)))
                                        .toArray(Pairing[]::new)))
                        .toList(),
                1,
                Map.of(expert(0), 1, expert(1), 2, expert(2), 1, expert(3), 2, expert(4), 1));
    }

    @Test
    void saysTheSameTwice() {
        var batch = batch(new Random(7));
        assertThat(DayPlanComparison.of(batch).together())
                .isEqualTo(DayPlanComparison.of(batch).together());
    }

    /** Thirty requests, eight experts, two days with two seats each. */
    private static ClinicDayBatch batch(Random luck) {
        var left = new HashMap<PersonId, Integer>();
        IntStream.range(0, 8).forEach(number -> left.put(expert(number), luck.nextInt(1, 5)));
        var askings = IntStream.rangeClosed(1, 30)
                .mapToObj(number -> {
                    var options = new ArrayList<Pairing>();
                    for (var one = 0; one < 8; one++) {
                        if (luck.nextInt(3) == 0) {
                            var points = luck.nextInt(40, 91);
                            options.add(pairing(one, 0, points));
                            options.add(pairing(one, 1, points));
                        }
                    }
                    return new WaitingRequest(RequestNumber.of(2026, number), "신청", options);
                })
                .toList();
        return new ClinicDayBatch(askings, 2, left);
    }
}
