package kr.oneroof.consultation.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.clock.DueDate;
import kr.oneroof.clock.Term;
import kr.oneroof.clock.Waiting;
import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.Complexity;
import kr.oneroof.consultation.assignment.AssignmentObstacle.Kind;
import kr.oneroof.kernel.PersonId;

/** Tuesday morning, due on Friday week at six: nine working days. */
class AssignmentProposalTests {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final LocalDateTime NOW = TUESDAY.atTime(9, 0);
    private static final LocalDateTime DUE = LocalDate.of(2026, 12, 4).atTime(18, 0);
    private static final OwnHours DAY = new OwnHours(LocalTime.of(9, 0), LocalTime.of(18, 0));
    private static final BusinessCalendar CALENDAR = new Weekdays();

    private CaseToAssign errand = new CaseToAssign(Category.TRADE, Complexity.COMPLEX, "기업SOS팀", NOW, DUE);

    @Test
    void addsUpSkillLoadAndHours() {
        var kim = candidate("김상담", profile(Map.of(Category.TRADE, 2), 10, true), 4);
        assertThat(only(kim).score()).isEqualTo(new AssignmentScore(35, 18, 10));
        assertThat(points(kim).total()).isEqualTo(63);
    }

    @Test
    void givesEveryLevelItsPoints() {
        for (var level = 1; level <= 3; level++) {
            var kim = candidate("김상담", profile(Map.of(Category.TRADE, level), 10, true), 0);
            assertThat(points(kim).skill()).isEqualTo(List.of(20, 35, 50).get(level - 1));
        }
        assertThat(points(candidate("김상담", profile(Map.of(Category.TAX, 3), 10, true), 0))
                        .skill())
                .isZero();
    }

    @Test
    void takesTheBestFirstWhateverTheirOrder() {
        var all = new ArrayList<>(List.of(
                candidate("가", profile(Map.of(Category.TRADE, 3), 10, true), 9),
                candidate("나", profile(Map.of(Category.TRADE, 3), 10, true), 0),
                candidate("다", profile(Map.of(), 10, true), 0),
                candidate("라", profile(Map.of(Category.TRADE, 3), 10, false), 0)));
        for (var seed = 0; seed < 20; seed++) {
            Collections.shuffle(all, new Random(seed));
            assertThat(propose(all).all())
                    .extracting(ConsideredConsultant::name)
                    .containsExactly("나", "가", "다", "라");
        }
    }

    @Test
    void prefersWhoHasWaitedLongestAmongEquals() {
        var profile = profile(Map.of(), 10, true);
        var early = new AssignmentCandidate(PersonId.fresh(), "하", "기업SOS팀", profile, 2, Instant.EPOCH);
        var late = new AssignmentCandidate(PersonId.fresh(), "가", "기업SOS팀", profile, 2, Instant.EPOCH.plusSeconds(60));
        var never = new AssignmentCandidate(PersonId.fresh(), "파", "기업SOS팀", profile, 2, null);
        assertThat(propose(List.of(late, early, never)).all())
                .extracting(ConsideredConsultant::name)
                .containsExactly("파", "하", "가");
    }

    @Test
    void keepsOffWhoWorksElsewhere() {
        var moon = new AssignmentCandidate(PersonId.fresh(), "문교류", "교류협력팀", profile(Map.of(), 10, true), 0, null);
        assertThat(only(moon).obstacles()).containsExactly(AssignmentObstacle.of(Kind.UNIT, "기업SOS팀"));
    }

    @Test
    void keepsOffWhoIsAwayToday() {
        var until = TUESDAY.plusDays(2);
        assertThat(obstacles(whole(TUESDAY.minusDays(1), until)))
                .containsExactly(AssignmentObstacle.of(Kind.LEAVE_TODAY, until));
        assertThat(obstacles(
                        half(TUESDAY, ConsultantLeave.Part.MORNING), half(TUESDAY, ConsultantLeave.Part.AFTERNOON)))
                .containsExactly(AssignmentObstacle.of(Kind.LEAVE_TODAY, TUESDAY));
        assertThat(obstacles(half(TUESDAY, ConsultantLeave.Part.MORNING))).isEmpty();
    }

    @Test
    void keepsOffWhoIsAwayForTooLongBeforeTheDueDate() {
        var wednesday = TUESDAY.plusDays(1);
        assertThat(obstacles(whole(wednesday, wednesday.plusDays(2)))).isEmpty();
        // The weekend between does not count, the Monday does.
        assertThat(obstacles(whole(wednesday, wednesday.plusDays(5))))
                .containsExactly(AssignmentObstacle.of(Kind.LEAVE_TERM, 4));
        assertThat(obstacles(whole(wednesday, wednesday.plusDays(2)), half(TUESDAY, ConsultantLeave.Part.AFTERNOON)))
                .containsExactly(AssignmentObstacle.of(Kind.LEAVE_TERM, "3.5"));
        assertThat(obstacles(
                        whole(DUE.toLocalDate().plusDays(1), DUE.toLocalDate().plusDays(30))))
                .isEmpty();
    }

    @Test
    void keepsOffWhoWorksNoHourBeforeTheDueDate() {
        errand = new CaseToAssign(
                Category.TRADE,
                Complexity.SIMPLE,
                "기업SOS팀",
                NOW,
                TUESDAY.plusDays(1).atTime(18, 0));
        var fridays = new WorkingProfile(Map.of(), Map.of(DayOfWeek.FRIDAY, DAY), List.of(), 10, true, true);
        assertThat(only(candidate("정현장", fridays, 0)).obstacles()).containsExactly(AssignmentObstacle.of(Kind.HOURS));
    }

    @Test
    void givesPartTimersTheirShareOfTheHours() {
        var mornings = Map.of(
                DayOfWeek.TUESDAY,
                new OwnHours(LocalTime.of(9, 0), LocalTime.of(13, 0)),
                DayOfWeek.WEDNESDAY,
                new OwnHours(LocalTime.of(9, 0), LocalTime.of(13, 0)));
        var profile = new WorkingProfile(Map.of(), mornings, List.of(), 10, true, true);
        // Sixteen of eighty-one hours.
        assertThat(points(candidate("정현장", profile, 0)).hours()).isEqualTo(1);
    }

    @Test
    void takesHalfADayOffTheHours() {
        var profile = new WorkingProfile(
                Map.of(),
                WorkingProfile.byDefault(List.of()).hours(),
                List.of(half(TUESDAY, ConsultantLeave.Part.MORNING)),
                10,
                true,
                true);
        assertThat(profile.workingTime(NOW, TUESDAY.atTime(18, 0), CALENDAR)).isEqualTo(Duration.ofHours(5));
        assertThat(profile.workingTime(NOW, TUESDAY.atTime(12, 0), CALENDAR)).isEqualTo(Duration.ZERO);
    }

    @Test
    void keepsOffWhoHasAsManyAsMayBe() {
        assertThat(only(candidate("김상담", profile(Map.of(), 10, true), 9)).fits())
                .isTrue();
        assertThat(only(candidate("김상담", profile(Map.of(), 10, true), 10)).obstacles())
                .containsExactly(AssignmentObstacle.of(Kind.LIMIT, 10, 10));
        assertThat(only(candidate("김상담", profile(Map.of(), 0, true), 0)).obstacles())
                .containsExactly(AssignmentObstacle.of(Kind.LIMIT, 0, 0));
    }

    @Test
    void keepsComplexMattersFromWhoTakesSimpleOnesOnly() {
        var kim = candidate("김상담", profile(Map.of(), 10, false), 0);
        assertThat(only(kim).obstacles()).containsExactly(AssignmentObstacle.of(Kind.COMPLEX));
        errand = new CaseToAssign(Category.TRADE, Complexity.SIMPLE, "기업SOS팀", NOW, DUE);
        assertThat(only(kim).fits()).isTrue();
    }

    @Test
    void namesEveryObstacleAtOnce() {
        var away = new WorkingProfile(
                Map.of(),
                WorkingProfile.byDefault(List.of()).hours(),
                List.of(whole(TUESDAY, TUESDAY)),
                1,
                false,
                true);
        var moon = new AssignmentCandidate(PersonId.fresh(), "문교류", "교류협력팀", away, 1, null);
        assertThat(only(moon).obstacles())
                .extracting(AssignmentObstacle::kind)
                .containsExactly(Kind.UNIT, Kind.LEAVE_TODAY, Kind.LIMIT, Kind.COMPLEX);
        assertThat(propose(List.of(moon)).best()).isEmpty();
        assertThat(propose(List.of(moon)).firstObstacles()).containsExactly(Map.entry(Kind.UNIT, 1L));
    }

    @Test
    void saysWhereTheDefaultsHeld() {
        var kim = candidate("김상담", WorkingProfile.byDefault(List.of()), 3);
        assertThat(only(kim).byDefault()).isTrue();
        assertThat(only(kim).score()).isEqualTo(new AssignmentScore(0, 24, 10));
    }

    @Test
    void stillFindsSomebodyForWhatIsOverdue() {
        errand = new CaseToAssign(Category.TRADE, Complexity.SIMPLE, "", NOW, NOW.minusDays(3));
        assertThat(only(candidate("김상담", profile(Map.of(), 10, true), 0)).score())
                .isEqualTo(new AssignmentScore(0, 30, 0));
    }

    @Test
    void refusesLeaveThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> whole(TUESDAY, TUESDAY.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ConsultantLeave(
                        UUID.randomUUID(), TUESDAY, TUESDAY.plusDays(1), ConsultantLeave.Part.MORNING))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsAnObstacleAsText() {
        for (var one : List.of(
                AssignmentObstacle.of(Kind.LIMIT, 3, 3),
                AssignmentObstacle.of(Kind.HOURS),
                AssignmentObstacle.of(Kind.UNIT, "교류 팀"))) {
            assertThat(AssignmentObstacle.ofKept(one.kept())).isEqualTo(one);
        }
    }

    private AssignmentScore points(AssignmentCandidate one) {
        return Objects.requireNonNull(only(one).score());
    }

    private ConsideredConsultant only(AssignmentCandidate one) {
        return propose(List.of(one)).all().getFirst();
    }

    private AssignmentProposal propose(List<AssignmentCandidate> all) {
        return AssignmentProposal.of(errand, all, CALENDAR);
    }

    private List<AssignmentObstacle> obstacles(ConsultantLeave... leaves) {
        return only(candidate("김상담", WorkingProfile.byDefault(List.of(leaves)), 0))
                .obstacles();
    }

    private static AssignmentCandidate candidate(String name, WorkingProfile profile, int open) {
        return new AssignmentCandidate(PersonId.fresh(), name, "기업SOS팀", profile, open, null);
    }

    private static WorkingProfile profile(Map<Category, Integer> skills, int mostOpen, boolean complex) {
        return new WorkingProfile(
                skills, WorkingProfile.byDefault(List.of()).hours(), List.of(), mostOpen, complex, true);
    }

    private static ConsultantLeave whole(LocalDate from, LocalDate to) {
        return new ConsultantLeave(UUID.randomUUID(), from, to, ConsultantLeave.Part.WHOLE);
    }

    private static ConsultantLeave half(LocalDate day, ConsultantLeave.Part part) {
        return new ConsultantLeave(UUID.randomUUID(), day, day, part);
    }

    /** Weekdays from nine to six without a break. */
    private static final class Weekdays implements BusinessCalendar {
        @Override
        public Duration workingTime(LocalDateTime from, LocalDateTime until, List<Waiting> waiting) {
            return from.toLocalDate()
                    .datesUntil(until.toLocalDate().plusDays(1))
                    .filter(day -> day.getDayOfWeek().getValue() < 6)
                    .map(day -> between(max(from, day.atTime(9, 0)), min(until, day.atTime(18, 0))))
                    .reduce(Duration.ZERO, Duration::plus);
        }

        private static Duration between(LocalDateTime from, LocalDateTime until) {
            return from.isBefore(until) ? Duration.between(from, until) : Duration.ZERO;
        }

        private static LocalDateTime max(LocalDateTime one, LocalDateTime other) {
            return one.isAfter(other) ? one : other;
        }

        private static LocalDateTime min(LocalDateTime one, LocalDateTime other) {
            return one.isBefore(other) ? one : other;
        }

        @Override
        public DueDate due(LocalDateTime filedAt, Term term, List<Waiting> waiting) {
            throw new UnsupportedOperationException();
        }

        @Override
        public LocalDateTime plusWorkingHours(LocalDateTime from, int hours) {
            throw new UnsupportedOperationException();
        }
    }
}
