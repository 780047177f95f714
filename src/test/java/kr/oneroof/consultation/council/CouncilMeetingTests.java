package kr.oneroof.consultation.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.consultation.Complexity;
import kr.oneroof.kernel.Audited;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;

/** What the council's meeting allows, and when. */
class CouncilMeetingTests {
    private static final LocalDateTime START = LocalDateTime.of(2026, 11, 26, 14, 0);
    private static final Clock BEFORE = at(START.minusDays(2));
    private static final Clock THAT_DAY = at(START.plusHours(1));

    private final PersonId chair = PersonId.fresh();
    private final PersonId secretary = PersonId.fresh();
    private final PersonId member = PersonId.fresh();
    private final CouncilMeeting meeting = CouncilMeeting.plan(
            UUID.randomUUID(), plan(CouncilMeetingKind.REGULAR, START, "대회의실", ""), secretary, BEFORE);

    @Test
    void goesFromThePlanToTheFixedMinutes() {
        meeting.sit(secretary, THAT_DAY);
        meeting.draft(secretary, "14시에 개회했다.", 0);
        meeting.draft(secretary, "14시 정각에 개회했다.", 0);
        meeting.fix(chair, THAT_DAY);
        assertThat(meeting.state()).isEqualTo(CouncilMeetingState.FIXED);
        assertThat(meeting.events())
                .extracting(news -> ((Audited) news).action())
                .containsExactly(
                        "consultation.council-planned",
                        "consultation.council-attended",
                        "consultation.council-drafted",
                        "consultation.council-drafted",
                        "consultation.council-fixed");
        meeting.correct(secretary);
        refuses("not-your-office", () -> meeting.correct(member));
        assertThatThrownBy(() -> meeting.draft(secretary, "다른 말", 0)).isInstanceOf(TransitionRefused.class);
        assertThatThrownBy(() -> meeting.giveBack(chair)).isInstanceOf(TransitionRefused.class);
    }

    @Test
    void needsTwoPersonsForItsMinutes() {
        refuses(
                "same-person",
                () -> new CouncilMeetingPlan(CouncilMeetingKind.REGULAR, START, "대회의실", "", chair, chair));
        meeting.sit(secretary, THAT_DAY);
        refuses("secretary-only", () -> meeting.draft(chair, "글", 0));
        meeting.draft(secretary, "글", 0);
        refuses("chair-only", () -> meeting.fix(secretary, THAT_DAY));
        refuses("chair-only", () -> meeting.fix(member, THAT_DAY));
        refuses("chair-only", () -> meeting.giveBack(secretary));
        meeting.giveBack(chair);
        assertThat(meeting.state()).isEqualTo(CouncilMeetingState.HELD);
    }

    @Test
    void leavesTheWayBackFromDraftedMinutesToTheChair() {
        meeting.sit(secretary, THAT_DAY);
        meeting.sit(secretary, THAT_DAY);
        meeting.draft(secretary, "글", 0);
        for (var officer : List.of(secretary, chair)) {
            assertThatThrownBy(() -> meeting.sit(officer, THAT_DAY)).isInstanceOf(TransitionRefused.class);
        }
        assertThat(meeting.state()).isEqualTo(CouncilMeetingState.DRAFTED);
        meeting.giveBack(chair);
        meeting.sit(secretary, THAT_DAY);
        assertThat(meeting.state()).isEqualTo(CouncilMeetingState.HELD);
    }

    @Test
    void writesNoMinutesWhileItemsWait() {
        meeting.sit(secretary, THAT_DAY);
        refuses("items-wait", () -> meeting.draft(secretary, "글", 1));
    }

    @Test
    void meetsSomewhereAndInTheFuture() {
        refuses("nowhere", () -> plan(CouncilMeetingKind.REGULAR, START, "", ""));
        refuses("nowhere", () -> plan(CouncilMeetingKind.SITE, START, "", "https://meet.example.kr/1"));
        assertThat(plan(CouncilMeetingKind.AD_HOC, START, "", "https://meet.example.kr/1")
                        .link())
                .isNotEmpty();
        refuses("past", () -> meeting.change(plan(CouncilMeetingKind.REGULAR, START.minusDays(9), "대회의실", ""), BEFORE));
    }

    @Test
    void sitsNotBeforeItsDayAndIsNotMovedAfterwards() {
        refuses("not-yet", () -> meeting.sit(secretary, BEFORE));
        var other = CouncilMeeting.plan(
                UUID.randomUUID(), plan(CouncilMeetingKind.REGULAR, START, "대회의실", ""), secretary, BEFORE);
        other.sit(secretary, THAT_DAY);
        assertThatThrownBy(() -> other.callOff("폭설")).isInstanceOf(TransitionRefused.class);
        assertThatThrownBy(
                        () -> other.change(plan(CouncilMeetingKind.REGULAR, START.plusDays(3), "대회의실", ""), THAT_DAY))
                .isInstanceOf(TransitionRefused.class);
        other.requireOpenAgenda();
    }

    @Test
    void takesNothingMoreOnceCalledOff() {
        meeting.callOff("폭설");
        assertThatThrownBy(() -> meeting.sit(secretary, THAT_DAY)).isInstanceOf(TransitionRefused.class);
        assertThatThrownBy(meeting::requireOpenAgenda).isInstanceOf(TransitionRefused.class);
    }

    @Test
    void letsItsOfficesWriteDownDecisionsWhileItSits() {
        assertThatThrownBy(() -> decide(secretary, member)).isInstanceOf(TransitionRefused.class);
        refuses("not-your-office", () -> meeting.sit(member, THAT_DAY));
        meeting.sit(secretary, THAT_DAY);
        decide(secretary, member);
        decide(chair, member);
        decide(member, member);
        refuses("not-your-office", () -> decide(member, chair));
    }

    @Test
    void countsPresentVotersWithoutAnInterest() {
        var seats = Stream.of(
                        seat(CouncilSeat.Office.CHAIR, true),
                        seat(CouncilSeat.Office.SECRETARY, true),
                        seat(CouncilSeat.Office.MEMBER, true),
                        seat(CouncilSeat.Office.MEMBER, false))
                .toList();
        new Quorum(seats, Set.of()).require();
        refuses("no-quorum", () -> new Quorum(seats, Set.of(seats.get(2).id())).require());
        refuses("no-quorum", () -> new Quorum(seats.subList(0, 2), Set.of()).require());
        new Quorum(seats, Set.of(seats.get(1).id(), seats.get(3).id())).require();
    }

    @Test
    void takesUpComplexOpenCasesAlone() {
        refuses(
                "simple",
                () -> tabled(CaseStatus.IN_PROGRESS, Complexity.SIMPLE, false).requireFitFor(member));
        refuses("simple", () -> tabled(CaseStatus.SUBMITTED, null, false).requireFitFor(member));
        refuses(
                "case-over",
                () -> tabled(CaseStatus.CLOSED, Complexity.COMPLEX, false).requireFitFor(member));
        tabled(CaseStatus.IN_PROGRESS, Complexity.COMPLEX, false).requireFitFor(chair);
        refuses(
                "not-your-case",
                () -> tabled(CaseStatus.IN_PROGRESS, Complexity.COMPLEX, true).requireFitFor(chair));
        tabled(CaseStatus.IN_PROGRESS, Complexity.COMPLEX, true).requireFitFor(member);
    }

    @ParameterizedTest
    @EnumSource(names = {"ADOPTED", "PARTLY", "REFERRED"})
    void wantsSomebodyToActByADay(CouncilVerdict verdict) {
        refuses("nobody-acts", () -> new Resolution(verdict, "글", "", "", 5));
        refuses("nobody-acts", () -> new Resolution(verdict, "글", "", "교통과", 0));
        refuses("nobody-acts", () -> new Resolution(verdict, "글", "", "교통과", 251));
        assertThat(new Resolution(verdict, "글", "", "교통과", 5).workingDays()).isEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"ADOPTED", "PARTLY", "REFERRED"},
            mode = Mode.EXCLUDE)
    void asksNobodyToActWhereNothingIsDone(CouncilVerdict verdict) {
        var resolution = new Resolution(verdict, "글", "", "교통과", 5);
        assertThat(resolution.responsible()).isEmpty();
        assertThat(resolution.workingDays()).isZero();
    }

    @Test
    void invitesByLetterWhereThereIsAnAddress() {
        assertThat(new CouncilSeat.Guest("박기술", "생기원", "park@example.kr", "0551234567").way())
                .isEqualTo(CouncilSeat.Way.EMAIL);
        assertThat(new CouncilSeat.Guest("박기술", "생기원", "", "0551234567").way()).isEqualTo(CouncilSeat.Way.PHONE);
        refuses("no-contact", () -> new CouncilSeat.Guest("박기술", "생기원", "", "").way());
    }

    @Test
    void tellsThoseInvitedOnlyWhenTimeOrPlaceMoves() {
        var before = plan(CouncilMeetingKind.REGULAR, START, "대회의실", "");
        assertThat(plan(CouncilMeetingKind.AD_HOC, START, "대회의실", "").movesFrom(before))
                .isFalse();
        assertThat(plan(CouncilMeetingKind.REGULAR, START.plusHours(1), "대회의실", "")
                        .movesFrom(before))
                .isTrue();
        assertThat(plan(CouncilMeetingKind.REGULAR, START, "소회의실", "").movesFrom(before))
                .isTrue();
    }

    @Test
    void leadsEveryMeetingToAnEnd() {
        var reached = new ArrayList<>(List.of(CouncilMeetingState.PLANNED));
        for (var at = 0; at < reached.size(); at++) {
            reached.get(at).next().stream()
                    .filter(state -> !reached.contains(state))
                    .forEach(reached::add);
        }
        assertThat(reached).containsExactlyInAnyOrder(CouncilMeetingState.values());
        assertThat(CouncilMeetingState.values())
                .filteredOn(state -> state.next().isEmpty())
                .containsExactly(CouncilMeetingState.FIXED, CouncilMeetingState.CALLED_OFF);
    }

    private TabledCase tabled(
            CaseStatus status, @org.jspecify.annotations.Nullable Complexity complexity, boolean confidential) {
        return new TabledCase(
                RequestNumber.of(2026, 1), new CompanyId(UUID.randomUUID()), status, complexity, confidential, member);
    }

    private static CouncilSeat seat(CouncilSeat.Office office, boolean present) {
        return new CouncilSeat(
                UUID.randomUUID(),
                UUID.randomUUID(),
                office,
                PersonId.fresh(),
                new CouncilSeat.Guest("위원", "", "", ""),
                CouncilSeat.Way.ACCOUNT,
                CouncilSeat.Answer.OPEN,
                "",
                present);
    }

    private CouncilMeetingPlan plan(CouncilMeetingKind kind, LocalDateTime start, String place, String link) {
        return new CouncilMeetingPlan(kind, start, place, link, chair, secretary);
    }

    static void refuses(String why, org.assertj.core.api.ThrowableAssert.ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        CouncilRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("council.refused." + why));
    }

    static Clock at(LocalDateTime moment) {
        return Clock.fixed(moment.atZone(SeoulClock.SEOUL).toInstant(), SeoulClock.SEOUL);
    }

    /** Of a confidential case. */
    private void decide(PersonId by, PersonId assignee) {
        var tabled = new TabledCase(
                RequestNumber.of(2026, 1),
                CompanyId.fresh(),
                CaseStatus.IN_PROGRESS,
                Complexity.COMPLEX,
                true,
                assignee);
        meeting.decide(tabled, new Resolution(CouncilVerdict.NOT_POSSIBLE, "어렵습니다.", "", "", 0), null, by);
    }
}
