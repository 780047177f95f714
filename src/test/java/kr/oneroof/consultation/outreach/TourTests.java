package kr.oneroof.consultation.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.TransitionRefused;

/** The rules of a tour without Spring. */
class TourTests {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);
    private static final LocalDateTime NOON = DAY.atTime(12, 0);

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final CompanyId hanbit = CompanyId.fresh();
    private final CompanyId gaya = CompanyId.fresh();

    @Test
    void walksFromThePlanToTheReport() {
        var tour = underWay();
        tour.arrive(first, NOON);
        tour.finish(first, NOON.plusHours(1));
        tour.miss(second, "대표 출장", NOON.plusHours(2));
        tour.report("두 곳을 방문했습니다.", NOON.plusHours(5));
        assertThat(tour.now().status()).isEqualTo(TourStatus.REPORTED);
        assertThat(tour.now().stops())
                .extracting(TourStop::state)
                .containsExactly(TourStopState.DONE, TourStopState.NOT_MET);
        assertThat(tour.events())
                .extracting(one -> ((TourEvent) one).action())
                .containsExactly(
                        "consultation.outreach-planned",
                        "consultation.outreach-stop-planned",
                        "consultation.outreach-stop-planned",
                        "consultation.outreach-started",
                        "consultation.outreach-stop-arrived",
                        "consultation.outreach-stop-done",
                        "consultation.outreach-stop-not-met",
                        "consultation.outreach-reported");
        assertThat(tour.events())
                .extracting(one -> ((TourEvent) one).detail())
                .noneMatch(detail -> detail.contains("출장") || detail.contains("방문"));
    }

    @Test
    void isPlannedForADayOffOnlyByWhoeverWasTold() {
        refused("day-off", () -> Tour.plan(UUID.randomUUID(), plan(DAY), TourDayKind.OFF, false));
        refused("day-past", () -> Tour.plan(UUID.randomUUID(), plan(DAY), TourDayKind.PAST, false));
        assertThat(Tour.plan(UUID.randomUUID(), plan(DAY), TourDayKind.OFF, true)
                        .now()
                        .status())
                .isEqualTo(TourStatus.PLANNED);
        var tour = planned();
        refused("day-off", () -> tour.change(plan(DAY.plusDays(2)), TourDayKind.OFF, false));
        tour.change(plan(DAY), TourDayKind.OFF, false);
        assertThat(tour.now().plan().day())
                .as("the day stays, so nobody has to be told")
                .isEqualTo(DAY);
    }

    @Test
    void namesItsLeaderAmongTheTeamOnce() {
        var leader = PersonId.fresh();
        var other = PersonId.fresh();
        assertThat(new TourPlan.Team(leader, List.of(other, leader, other), List.of()).members())
                .containsExactly(leader, other);
    }

    @Test
    void visitsNoFirmTwice() {
        var tour = planned();
        refused("firm-twice", () -> tour.add(UUID.randomUUID(), hanbit, at(15)));
        for (var i = 2; i < TourItinerary.MOST; i++) {
            tour.add(UUID.randomUUID(), CompanyId.fresh(), at(15));
        }
        refused("too-many-firms", () -> tour.add(UUID.randomUUID(), CompanyId.fresh(), at(16)));
    }

    @Test
    void changesItsOrderByOneAndNoFartherThanItsEnds() {
        var tour = planned();
        tour.move(second, true);
        assertThat(tour.now().stops()).extracting(TourStop::id).containsExactly(second, first);
        assertThat(tour.stops().changed()).containsExactly(1, 2);
        tour.move(second, true);
        tour.move(first, false);
        assertThat(tour.now().stops()).extracting(TourStop::id).containsExactly(second, first);
        assertThatExceptionOfType(NotOnFile.class).isThrownBy(() -> tour.move(UUID.randomUUID(), true));
    }

    @Test
    void tellsWhetherAFirmIsVisitedAtAnotherTime() {
        var tour = planned();
        assertThat(tour.change(first, at(11))).isTrue();
        assertThat(tour.change(first, new TourStopPlan(LocalTime.of(11, 0), "박차장", "", "")))
                .isFalse();
    }

    @Test
    void leavesOutAFirmThatIsStillAhead() {
        var tour = underWay();
        assertThat(tour.remove(second)).isEqualTo(gaya);
        assertThat(tour.stops().gone()).isEmpty();
        tour.arrive(first, NOON);
        assertThatExceptionOfType(TransitionRefused.class).isThrownBy(() -> tour.remove(first));
        assertThatExceptionOfType(TransitionRefused.class).isThrownBy(() -> tour.change(first, at(9)));
    }

    @Test
    void beginsOnItsDayAndWithFirms() {
        var empty = Tour.plan(UUID.randomUUID(), plan(DAY), TourDayKind.WORKING, false);
        refused("no-firms", () -> empty.start(DAY));
        refused("not-yet", () -> planned().start(DAY.minusDays(1)));
        var late = planned();
        late.start(DAY.plusDays(1));
        assertThat(late.now().status()).isEqualTo(TourStatus.UNDER_WAY);
    }

    @Test
    void takesASecondTapForTheFirst() {
        var tour = underWay();
        tour.arrive(first, NOON);
        tour.arrive(first, NOON.plusMinutes(1));
        assertThat(tour.now().stops().getFirst().course().arrived()).isEqualTo(NOON);
        assertThat(tour.events().stream().filter(one -> ((TourEvent) one).deed().equals("stop-arrived")))
                .hasSize(1);
    }

    @Test
    void comesBackToAFirmThatWasNotMet() {
        var tour = underWay();
        tour.miss(first, "점심시간", NOON);
        tour.arrive(first, NOON.plusHours(2));
        assertThat(tour.now().stops().getFirst().course().reason()).isEmpty();
        assertThat(tour.requireMet(first)).isEqualTo(hanbit);
    }

    @Test
    void opensCasesOnlyWhereSomebodyIsMet() {
        assertThatExceptionOfType(TransitionRefused.class)
                .isThrownBy(() -> planned().requireMet(first));
        var tour = underWay();
        refused("nobody-met", () -> tour.requireMet(first));
        var met = new Tour(new Tour.Row(
                UUID.randomUUID(),
                plan(DAY),
                TourStatus.UNDER_WAY,
                List.of(new TourStop(
                        first, hanbit, at(10), new TourStop.Course(TourStopState.ARRIVED, "", NOON, null), true)),
                Tour.Words.NONE,
                0));
        refused("case-opened", () -> met.miss(first, "부재", NOON));
    }

    @Test
    void isReportedWhenEveryStopIsSettled() {
        var tour = underWay();
        tour.arrive(first, NOON);
        tour.finish(first, NOON);
        refused("not-settled", () -> tour.report("요약", NOON));
        assertThatExceptionOfType(TransitionRefused.class)
                .isThrownBy(() -> planned().report("요약", NOON));
    }

    @Test
    void isCalledOffBeforeItBegins() {
        var tour = planned();
        tour.callOff("폭우");
        assertThat(tour.now().words().reason()).isEqualTo("폭우");
        assertThatExceptionOfType(TransitionRefused.class)
                .isThrownBy(() -> underWay().callOff("폭우"));
        assertThatExceptionOfType(TransitionRefused.class)
                .isThrownBy(() -> tour.add(UUID.randomUUID(), CompanyId.fresh(), at(9)));
    }

    @Test
    void isNotChangedByWhoeverSawAnOlderVersion() {
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> planned().requireUnchangedSince(3));
    }

    @Test
    void recordsNobodyHoursBeforeTheStop() {
        var tour = underWay();
        refused("stop-not-yet", () -> tour.arrive(second, DAY.atTime(12, 59)));
        refused("stop-not-yet", () -> tour.miss(second, "문이 닫힘", DAY.atTime(12, 59)));
        tour.arrive(second, DAY.atTime(13, 0));
        assertThat(tour.now().stops().getLast().state()).isEqualTo(TourStopState.ARRIVED);
    }

    @ParameterizedTest
    @EnumSource(TourStatus.class)
    void endsWhereNoWayLeadsOn(TourStatus status) {
        assertThat(status.isOpen())
                .isEqualTo(EnumSet.of(TourStatus.PLANNED, TourStatus.UNDER_WAY).contains(status));
    }

    private Tour planned() {
        var tour = Tour.plan(UUID.randomUUID(), plan(DAY), TourDayKind.WORKING, false);
        tour.add(first, hanbit, at(10));
        tour.add(second, gaya, at(14));
        return tour;
    }

    private Tour underWay() {
        var tour = planned();
        tour.start(DAY);
        return tour;
    }

    private static TourStopPlan at(int hour) {
        return new TourStopPlan(LocalTime.of(hour, 0), "이대표", "0553201200", "");
    }

    private static TourPlan plan(LocalDate day) {
        return new TourPlan(
                "골든루트 순회",
                day,
                LocalTime.of(9, 30),
                "골든루트산업단지",
                "관리사무소 앞",
                new TourPlan.Team(PersonId.fresh(), List.of(), List.of(new TourPlan.Guest("이주무관", "김해시청"))));
    }

    private static void refused(String why, ThrowingCallable verb) {
        assertThatExceptionOfType(TourRefused.class).isThrownBy(verb).withMessage(why);
    }
}
