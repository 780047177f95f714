package kr.oneroof.advisory.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import kr.oneroof.advisory.offer.OfferAcceptedEvent;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;

/** From the expert's yes to the paid fee, without a database. */
class EngagementCourseTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T05:00:00Z"), ZoneOffset.UTC);
    private static final PersonId ACCOUNTANT = new PersonId(UUID.randomUUID());
    private static final PersonId HEAD = new PersonId(UUID.randomUUID());
    private static final FeeSlip SLIP = new FeeSlip(60, 70_000, 2_100, 210);

    private Engagement advice;

    @BeforeEach
    void begin() {
        advice = Engagement.begin(
                new OfferAcceptedEvent(
                        UUID.randomUUID(),
                        new RequestNumber("2026-000137"),
                        new CompanyId(UUID.randomUUID()),
                        new PersonId(UUID.randomUUID()),
                        70_000),
                CLOCK);
    }

    @Test
    void goesFromTheFirstMeetingToThePaidFee() {
        toTheReport();
        advice.confirm(HEAD, CLOCK);
        advice.prepareFee(SLIP, ACCOUNTANT);
        advice.approveFee(HEAD, CLOCK);
        advice.pay(ACCOUNTANT, CLOCK);
        assertThat(advice.state()).isEqualTo(EngagementState.PAID);
        assertThat(advice.events())
                .extracting("deed")
                .containsExactly(
                        "begun",
                        "session-planned",
                        "session-held",
                        "reported",
                        "confirmed",
                        "fee-prepared",
                        "fee-approved",
                        "fee-paid");
    }

    @Test
    void plansNoMoreHoursThanWereScreened() {
        advice.plan(slot(14, 16), 0, 240);
        assertThatExceptionOfType(EngagementRefused.class).isThrownBy(() -> advice.plan(slot(16, 19), 120, 240));
        advice.plan(slot(16, 18), 120, 240);
        assertThat(advice.state()).isEqualTo(EngagementState.SCHEDULED);
    }

    @Test
    void owesTheReportCountedFromTheLastMeeting() {
        advice.plan(slot(14, 16), 0, 240);
        advice.settle(session(AdviceSession.State.HELD, 120), AdviceSession.State.HELD, false, DAY, 7);
        assertThat(course().reportDue()).isEqualTo(DAY.plusDays(7));
        advice.reportOn("수입 신고를 고쳐 냈습니다.", DAY.plusDays(3), 7);
        assertThat(course().confirmBy()).isEqualTo(DAY.plusDays(10));
    }

    @Test
    void waitsForTheNextMeetingWhileOneIsPlanned() {
        advice.plan(slot(14, 16), 0, 240);
        advice.settle(session(AdviceSession.State.CANCELLED, null), AdviceSession.State.CANCELLED, true, null, 7);
        assertThat(advice.state()).isEqualTo(EngagementState.SCHEDULED);
        advice.settle(
                session(AdviceSession.State.NO_SHOW_ADVISOR, null),
                AdviceSession.State.NO_SHOW_ADVISOR,
                false,
                null,
                7);
        assertThat(advice.state()).isEqualTo(EngagementState.ACCEPTED);
    }

    @Test
    void confirmsBySilenceWithoutAName() {
        toTheReport();
        advice.confirm(null, CLOCK);
        assertThat(course().silent()).isTrue();
        assertThat(advice.events()).extracting("deed").contains("confirmed-by-silence");
    }

    @Test
    void hearsAnObjectionAndReportsAgain() {
        toTheReport();
        advice.objectTo("관세사 의견이 빠졌습니다.");
        assertThat(course().lastWord()).isEqualTo("관세사 의견이 빠졌습니다.");
        assertThatExceptionOfType(TransitionRefused.class).isThrownBy(() -> advice.confirm(HEAD, CLOCK));
        advice.reportOn("의견을 보태었습니다.", DAY, 7);
        assertThat(advice.state()).isEqualTo(EngagementState.REPORTED);
    }

    @Test
    void letsNobodyApproveTheOwnSlip() {
        toTheReport();
        advice.confirm(HEAD, CLOCK);
        advice.prepareFee(SLIP, ACCOUNTANT);
        assertThatExceptionOfType(EngagementRefused.class).isThrownBy(() -> advice.approveFee(ACCOUNTANT, CLOCK));
        assertThat(advice.state()).isEqualTo(EngagementState.CLAIMED);
    }

    @Test
    void sendsASlipBackWithAReason() {
        toTheReport();
        assertThatExceptionOfType(TransitionRefused.class).isThrownBy(() -> advice.sendFeeBack("아직"));
        advice.confirm(HEAD, CLOCK);
        advice.prepareFee(SLIP, ACCOUNTANT);
        advice.sendFeeBack("시간을 다시 확인해 주세요.");
        assertThat(advice.state()).isEqualTo(EngagementState.CONFIRMED);
        assertThat(course().lastWord()).isEqualTo("시간을 다시 확인해 주세요.");
    }

    @Test
    void paysNothingThatNobodyApproved() {
        toTheReport();
        advice.confirm(HEAD, CLOCK);
        advice.prepareFee(SLIP, ACCOUNTANT);
        assertThatExceptionOfType(TransitionRefused.class).isThrownBy(() -> advice.pay(ACCOUNTANT, CLOCK));
    }

    @Test
    void isTakenBackOnlyBeforeAnybodyMet() {
        toTheReport();
        assertThatExceptionOfType(TransitionRefused.class).isThrownBy(advice::cancel);
    }

    @Test
    void endsWithTheExpertUnlessTheReportStands() {
        assertThat(advice.end()).isTrue();
        begin();
        toTheReport();
        assertThat(advice.end()).isFalse();
        assertThat(advice.state()).isEqualTo(EngagementState.REPORTED);
    }

    @ParameterizedTest
    @EnumSource(
            value = EngagementState.class,
            names = {"PAID", "CANCELLED", "ENDED"})
    void staysWhereItEnded(EngagementState end) {
        assertThat(EngagementState.values()).noneMatch(end::leadsTo);
    }

    @ParameterizedTest
    @CsvSource({
        "HELD, 90, false, 90, true",
        "HELD, , false, 0, true",
        "NO_SHOW_COMPANY, , false, 60, true",
        "NO_SHOW_ADVISOR, , false, 0, false",
        "CANCELLED, , true, 60, true",
        "CANCELLED, , false, 0, false",
        "PLANNED, , false, 0, true"
    })
    void paysForWhatTheExpertKeptFree(
            AdviceSession.State state, @Nullable Integer minutes, boolean late, int paid, boolean counted) {
        var one = new AdviceSession(
                UUID.randomUUID(), at(14), at(16), AdviceSession.Mode.VISIT, state, minutes, "", late);
        assertThat(one.paidMinutes(60)).isEqualTo(paid);
        assertThat(one.isCounted()).isEqualTo(counted);
    }

    private void toTheReport() {
        advice.plan(slot(14, 16), 0, 240);
        advice.settle(session(AdviceSession.State.HELD, 120), AdviceSession.State.HELD, false, DAY, 7);
        advice.reportOn("수입 신고를 고쳐 냈습니다.", DAY, 7);
    }

    private EngagementView.Course course() {
        return advice.view("박 관세사", List.of(), List.of()).course();
    }

    private static AdviceSession session(AdviceSession.State state, @Nullable Integer minutes) {
        return new AdviceSession(
                UUID.randomUUID(), at(14), at(16), AdviceSession.Mode.CENTRE, state, minutes, "", false);
    }

    private static AdviceSession.Slot slot(int from, int until) {
        return new AdviceSession.Slot(at(from), at(until), AdviceSession.Mode.CENTRE);
    }

    private static LocalDateTime at(int hour) {
        return DAY.atTime(hour, 0);
    }
}
