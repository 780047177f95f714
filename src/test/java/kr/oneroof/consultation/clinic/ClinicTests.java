package kr.oneroof.consultation.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.kernel.Won;

/** A clinic's rules without Spring. */
class ClinicTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final SeoulClock clock = new SeoulClock() {
        @Override
        public java.time.Instant instant() {
            return TODAY.atTime(15, 0).atZone(SEOUL).toInstant();
        }
    };
    private final PersonId owner = PersonId.fresh();
    private final PersonId kim = PersonId.fresh();
    private final PersonId director = PersonId.fresh();

    @Test
    void walksFromTheWishToThePayment() {
        var clinic = approved(2);
        hold(clinic, TODAY.minusDays(1));
        hold(clinic, TODAY);
        assertThat(clinic.state()).isEqualTo(ClinicState.VISITED);
        clinic.reportOn("결과", clock);
        clinic.confirm(owner, clock);
        clinic.claim(kim, clock);
        clinic.pay(director, clock);
        assertThat(clinic.state()).isEqualTo(ClinicState.PAID);
        assertThat(clinic.needs()).isEqualTo(new Won(490_000));
        assertThat(clinic.events())
                .extracting(event -> ((ClinicEvent) event).deed())
                .containsExactly(
                        "requested",
                        "reviewed",
                        "approved",
                        "visit-held",
                        "visit-held",
                        "visited",
                        "reported",
                        "confirmed",
                        "claimed",
                        "paid");
        assertThat(clinic.events())
                .extracting(event -> ((ClinicEvent) event).detail())
                .noneMatch(detail -> detail.contains("결과"));
    }

    @Test
    void isNotApprovedByWhoeverReviewedOrOfferedIt() {
        var clinic = reviewed(2);
        assertRefused("own-work", () -> clinic.approve(kim, budget(9_000_000, false), clock));
        assertRefused("own-work", () -> clinic.approve(owner, budget(9_000_000, false), clock));
        assertRefused("own-work", () -> clinic.refuse(kim, "까닭", clock));
        assertThat(clinic.state()).isEqualTo(ClinicState.REVIEWED);
    }

    @Test
    void isNotPaidByWhoeverClaimed() {
        var clinic = confirmed();
        clinic.claim(kim, clock);
        assertRefused("own-claim", () -> clinic.pay(kim, clock));
        clinic.sendClaimBack("영수증이 없습니다.", clock);
        assertThat(clinic.state()).isEqualTo(ClinicState.CONFIRMED);
    }

    @Test
    void waitsWhenTheMoneyDoesNotReachAndComesInTurn() {
        var clinic = reviewed(2);
        assertThat(clinic.approve(director, budget(489_999, false), clock)).isFalse();
        assertThat(clinic.state()).isEqualTo(ClinicState.WAITING);
        assertThat(clinic.needs()).isEqualTo(new Won(0));
        assertRefused("no-money", () -> clinic.approve(director, budget(489_999, false), clock));
        assertRefused("not-first", () -> clinic.approve(director, budget(9_000_000, true), clock));
        assertThat(clinic.approve(director, budget(490_000, false), clock)).isTrue();
    }

    @Test
    void takesItsPlaceBehindThoseWhoWait() {
        var clinic = reviewed(1);
        assertThat(clinic.approve(director, budget(9_000_000, true), clock)).isFalse();
        assertThat(clinic.state()).isEqualTo(ClinicState.WAITING);
    }

    @Test
    void isReckonedAgainWhenTheCompanyUsedItsLimitMeanwhile() {
        var clinic = reviewed(2);
        assertRefused(
                "cap",
                () -> clinic.approve(
                        director,
                        new AvailableBudget(2026, new Won(9_000_000), new Won(1_600_000), new Won(2_000_000), false),
                        clock));
    }

    @Test
    void endsWithTheCompanysSecondCancellation() {
        var clinic = approved(2);
        clinic.cancelVisit(TODAY, ClinicVisit.Side.COMPANY, TODAY, 14, clock);
        assertThat(clinic.state()).isEqualTo(ClinicState.APPROVED);
        assertThat(clinic.needs()).isEqualTo(new Won(490_000));
        clinic.cancelVisit(TODAY, ClinicVisit.Side.COMPANY, TODAY, 14, clock);
        assertThat(clinic.state()).isEqualTo(ClinicState.ENDED);
        assertThat(clinic.needs()).isEqualTo(new Won(0));
    }

    @Test
    void doesNotCountTheCentresOwnCancellations() {
        var clinic = approved(2);
        for (var i = 0; i < 5; i++) {
            clinic.cancelVisit(TODAY, ClinicVisit.Side.CENTRE, TODAY, 14, clock);
        }
        assertThat(clinic.state()).isEqualTo(ClinicState.APPROVED);
    }

    @Test
    void goesToItsReportWhenCancelledTwiceAfterAVisit() {
        var clinic = approved(3);
        hold(clinic, TODAY);
        clinic.cancelVisit(TODAY.plusDays(1), ClinicVisit.Side.COMPANY, TODAY, 14, clock);
        clinic.cancelVisit(TODAY.plusDays(2), ClinicVisit.Side.COMPANY, TODAY, 14, clock);
        assertThat(clinic.state()).isEqualTo(ClinicState.VISITED);
        assertThat(clinic.needs()).isEqualTo(new Won(245_000));
        assertThat(clinic.view(List.of(), List.of()).course().reportDue()).isEqualTo(TODAY.plusDays(14));
    }

    @Test
    void holdsNoDayBeforeItComesAndNoMoreThanApproved() {
        var clinic = approved(1);
        assertRefused("not-yet", () -> hold(clinic, TODAY.plusDays(1)));
        assertRefused("not-yet", () -> hold(clinic, TODAY, LocalTime.of(9, 0), LocalTime.of(15, 1)));
        assertRefused("not-yet", () -> hold(clinic, TODAY, LocalTime.of(15, 1), LocalTime.of(4, 30)));
        assertRefused("nobody-came", () -> clinic.closeVisits(TODAY, 14, clock));
        assertRefused(
                "all-days-agreed",
                () -> clinic.agreeOn(new ClinicVisit.When(TODAY, LocalTime.of(9, 0), LocalTime.of(18, 0)), 1, clock));
    }

    @ParameterizedTest
    @CsvSource({"09:00,15:00", "15:00,15:00", "10:00,11:00"})
    void countsADayOnceItIsOver(LocalTime starts, LocalTime left) {
        var clinic = approved(1);
        hold(clinic, TODAY, starts, left);
        assertThat(clinic.state()).isEqualTo(ClinicState.VISITED);
    }

    @Test
    void isNotWithdrawnOnceSomebodyCame() {
        var clinic = approved(2);
        hold(clinic, TODAY);
        assertThatThrownBy(() -> clinic.withdraw("까닭", clock)).isInstanceOf(TransitionRefused.class);
    }

    @Test
    void tellsOfAnotherVersion() {
        assertThatThrownBy(() -> reviewed(1).requireUnchangedSince(7)).isInstanceOf(ChangedMeanwhile.class);
    }

    @ParameterizedTest
    @EnumSource(ClinicState.class)
    void knowsNoWayOutOfAnEndAndAWayToAnEndFromEverywhere(ClinicState state) {
        var reached = EnumSet.of(state);
        for (var more = true; more; ) {
            var further = EnumSet.copyOf(reached);
            reached.forEach(one -> further.addAll(one.next()));
            more = reached.addAll(further);
        }
        assertThat(reached).anyMatch(one -> !one.isOpen());
        assertThat(state.isOpen())
                .isEqualTo(!EnumSet.of(ClinicState.PAID, ClinicState.REFUSED, ClinicState.WITHDRAWN, ClinicState.ENDED)
                        .contains(state));
    }

    private Clinic reviewed(int days) {
        var clinic = Clinic.begin(
                UUID.randomUUID(),
                new ClinicRequest(
                        RequestNumber.of(2026, 1),
                        CompanyId.fresh(),
                        owner,
                        new ClinicWish(days, "불량률 진단", "김해시 주촌면", TODAY, null, null)),
                ClinicState.REQUESTED,
                clock);
        clinic.review(
                new ClinicReview(kim.value(), "박기술", "공정을 봅니다."),
                new ClinicQuote(days, 350_000, 7_000, 12, TODAY, days * 245_000L),
                clock);
        return clinic;
    }

    private Clinic approved(int days) {
        var clinic = reviewed(days);
        clinic.approve(director, budget(9_000_000, false), clock);
        return clinic;
    }

    private Clinic confirmed() {
        var clinic = approved(1);
        hold(clinic, TODAY);
        clinic.reportOn("결과", clock);
        clinic.confirm(owner, clock);
        return clinic;
    }

    private void hold(Clinic clinic, LocalDate day) {
        hold(clinic, day, LocalTime.of(9, 0), LocalTime.of(14, 30));
    }

    private void hold(Clinic clinic, LocalDate day, LocalTime starts, LocalTime left) {
        clinic.hold(
                new ClinicVisit(
                        UUID.randomUUID(),
                        day,
                        starts,
                        LocalTime.of(18, 0),
                        ClinicVisit.State.AGREED,
                        "",
                        "",
                        "",
                        List.of()),
                left,
                day,
                14,
                clock);
    }

    private static AvailableBudget budget(long left, boolean others) {
        return new AvailableBudget(2026, new Won(left), new Won(0), new Won(2_000_000), others);
    }

    private static void assertRefused(String why, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(ClinicRefused.class).hasMessage(why);
    }
}
