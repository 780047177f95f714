package kr.oneroof.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import kr.oneroof.consultation.events.CaseEvent;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;

class ConsultationCaseTests {
    private static final Instant NINE = Instant.parse("2026-11-25T00:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final PersonId KIM = PersonId.fresh();
    private static final PersonId JUNG = PersonId.fresh();
    private static final RequestNumber NUMBER = RequestNumber.of(2026, 137);

    @Test
    void tellsTheHouseThatItWasFiled() {
        assertThat(aCase().events()).singleElement().isInstanceOfSatisfying(CaseEvent.Filed.class, filed -> {
            assertThat(filed.subject()).isEqualTo("2026-000137");
            assertThat(filed.detail()).isEqualTo("WEB");
        });
    }

    @Test
    void isAcceptedByTriageAndMayBeSortedAgain() {
        var filed = aCase();
        filed.triage(new Triage(Category.TRADE, Complexity.SIMPLE, "기업SOS팀"), at(NINE));
        filed.triage(new Triage(Category.TAX, Complexity.COMPLEX, "교류협력팀"), at(NINE));
        assertThat(filed.status()).isEqualTo(CaseStatus.TRIAGED);
        assertThat(filed.inquiry().matter().category()).isEqualTo(Category.TAX);
        assertThat(filed.custody().complexity()).isEqualTo(Complexity.COMPLEX);
    }

    @Test
    void isNotAssignedBeforeSomebodySortedIt() {
        assertThatThrownBy(() -> aCase().assignTo(KIM, at(NINE))).isInstanceOf(TransitionRefused.class);
    }

    @Test
    void tellsWhoIsResponsible() {
        assertThat(lastOf(inProgress()))
                .isInstanceOfSatisfying(
                        CaseEvent.Assigned.class,
                        assigned -> assertThat(assigned.consultant()).isEqualTo(KIM));
    }

    @Test
    void staysQuietWhenTheSamePersonIsAssignedAgain() {
        var worked = inProgress();
        var before = worked.events().size();
        worked.assignTo(KIM, at(NINE));
        assertThat(worked.events()).hasSize(before);
    }

    @Test
    void goesToSomebodyElseWhileItWaits() {
        var waiting = inProgress();
        waiting.askForMore(DAY.plusDays(7), at(NINE));
        waiting.assignTo(JUNG, at(NINE));
        assertThat(waiting.status()).isEqualTo(CaseStatus.SUPPLEMENT_REQUESTED);
        assertThat(waiting.custody().consultant()).isEqualTo(JUNG);
    }

    @Test
    void takesMoreOnlyWhenItAsked() {
        var worked = inProgress();
        assertThatThrownBy(() -> worked.giveMore(at(NINE))).isInstanceOf(TransitionRefused.class);
        worked.askForMore(DAY.plusDays(7), at(NINE));
        worked.giveMore(at(NINE));
        assertThat(worked.status()).isEqualTo(CaseStatus.IN_PROGRESS);
    }

    @Test
    void isSentBackOnlyAfterAskingInVain() {
        var worked = inProgress();
        assertThatThrownBy(() -> worked.sendBack(at(NINE))).isInstanceOf(TransitionRefused.class);
        worked.askForMore(DAY.plusDays(7), at(NINE));
        assertThatThrownBy(() -> worked.sendBack(at(NINE.plus(Duration.ofDays(30)))))
                .isInstanceOf(TransitionRefused.class);
        worked.askForMore(DAY.plusDays(18), at(NINE.plus(Duration.ofDays(8))));
        assertThatThrownBy(() -> worked.sendBack(at(NINE.plus(Duration.ofDays(18)))))
                .isInstanceOf(TransitionRefused.class);
        worked.sendBack(at(NINE.plus(Duration.ofDays(19))));
        assertThat(worked.status().isOpen()).isFalse();
    }

    @Test
    void comesBackFromTheAgencyToAConsultant() {
        var away = inProgress();
        away.transfer(transfer("전화로 동의", ""), at(NINE));
        away.takeBack(JUNG, at(NINE));
        assertThat(away.status()).isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(away.custody().consultant()).isEqualTo(JUNG);
    }

    @Test
    void goesToAnAgencyOnlyWithAGroundAndInTimeOrWithAReason() {
        var worked = inProgress();
        assertThatThrownBy(() -> worked.transfer(transfer("", ""), at(NINE)))
                .isInstanceOf(Transfer.Refused.class)
                .hasMessage("consentMissing");
        var late = at(NINE.plus(Duration.ofDays(1)).plusSeconds(1));
        assertThatThrownBy(() -> worked.transfer(transfer("전화로 동의", ""), late)).hasMessage("lateReasonMissing");
        worked.transfer(transfer("전화로 동의", "소관 확인"), late);
        assertThat(worked.status()).isEqualTo(CaseStatus.TRANSFERRED);
    }

    @Test
    void staysInViewAfterTheAnswerUntilItIsClosed() {
        assertThatThrownBy(() -> inProgress().monitor(at(NINE))).isInstanceOf(TransitionRefused.class);
        var answered = answered();
        answered.monitor(at(NINE));
        assertThat(answered.status()).isEqualTo(CaseStatus.MONITORING);
        assertThat(answered.status().isOpen()).isFalse();
        answered.close(Outcome.LONG_TERM, at(NINE));
        assertThat(answered.status()).isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void passesToWhoeverAcceptedItInTheOtherUnit() {
        var worked = inProgress();
        worked.handOver("교류협력팀", JUNG, at(NINE));
        assertThat(worked.custody()).isEqualTo(new Custody(Complexity.COMPLEX, "교류협력팀", JUNG, ""));
        assertThat(lastOf(worked)).isInstanceOf(CaseEvent.CustodyPassed.class);
        assertThatThrownBy(() -> aCase().handOver("교류협력팀", JUNG, at(NINE))).isInstanceOf(TransitionRefused.class);
        assertThatThrownBy(() -> answered().handOver("교류협력팀", JUNG, at(NINE))).isInstanceOf(TransitionRefused.class);
    }

    @Test
    void staysQuietWhenItIsConfidentialAlready() {
        var worked = inProgress();
        worked.keepConfidential(true, at(NINE));
        var before = worked.events().size();
        worked.keepConfidential(true, at(NINE));
        assertThat(worked.events()).hasSize(before);
        assertThat(lastOf(worked)).isInstanceOf(CaseEvent.ConfidenceChanged.class);
    }

    @Test
    void mayBeWithdrawnUntilItIsAnswered() {
        var answered = answered();
        assertThatThrownBy(() -> answered.withdraw(at(NINE))).isInstanceOf(TransitionRefused.class);
        var filed = aCase();
        filed.withdraw(at(NINE));
        assertThat(filed.status()).isEqualTo(CaseStatus.WITHDRAWN);
    }

    @Test
    void isTakenUpAgainOnTheFourteenthDayButNotAfter() {
        var lastMoment = NINE.plus(Duration.ofDays(14));
        var late = answered();
        assertThatThrownBy(() -> late.reopen(at(lastMoment.plusSeconds(1)))).isInstanceOf(TransitionRefused.class);
        var closed = answered();
        closed.close(Outcome.GUIDED, at(NINE));
        closed.reopen(at(lastMoment));
        assertThat(closed.status()).isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(lastOf(closed)).isInstanceOf(CaseEvent.Reopened.class);
    }

    @Test
    void asksForAnOpinionOnceForEachAnswer() {
        var answered = answered();
        answered.takeSurvey(at(NINE));
        assertThatThrownBy(() -> answered.takeSurvey(at(NINE))).isInstanceOf(TransitionRefused.class);
        answered.reopen(at(NINE));
        assertThatThrownBy(() -> answered.takeSurvey(at(NINE))).isInstanceOf(TransitionRefused.class);
        answered.answer(Duration.ofHours(4), at(NINE));
        answered.takeSurvey(at(NINE));
        assertThat(lastOf(answered)).isInstanceOf(CaseEvent.Surveyed.class);
    }

    @Test
    void isClosedOnlyAfterAnAnswer() {
        assertThatThrownBy(() -> inProgress().close(Outcome.RESOLVED, at(NINE))).isInstanceOf(TransitionRefused.class);
    }

    @Test
    void refusesASaveOnAVersionThatIsOld() {
        var filed = aCase();
        filed.requireUnchangedSince(0);
        assertThatThrownBy(() -> filed.requireUnchangedSince(3)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void countsGuidanceAsSolvedOnlyAsTheProvinceDoes() {
        assertThat(Outcome.GUIDED.isSolved()).isFalse();
        assertThat(Outcome.GUIDED.isSolvedAsTheProvinceCounts()).isTrue();
        assertThat(Outcome.PARTLY_ACCEPTED.isSolved()).isTrue();
        assertThat(Outcome.NOT_POSSIBLE.isSolvedAsTheProvinceCounts()).isFalse();
    }

    @Test
    void leadsNowhereOnceItIsOver() {
        assertThat(CaseStatus.RETURNED.next()).isEmpty();
        assertThat(CaseStatus.WITHDRAWN.next()).isEmpty();
    }

    static ConsultationCase aCase() {
        var filing = new InquiryFiling(
                UUID.randomUUID(),
                CompanyId.fresh(),
                new InquiryFiling.Filer(PersonId.fresh(), null, FilingChannel.WEB, null),
                new CaseMatter(Category.TRADE, "통관 지연", "부산세관에서 통관이 멈췄습니다.", "", "박지원", "01012345678"),
                List.of());
        var filedFor = new CompanyAtFiling(UUID.randomUUID(), "한빛정밀", "주촌면", "C25", "SMALL");
        return ConsultationCase.file(
                NUMBER, Inquiry.of(filing, filedFor, NINE, NINE.plus(Duration.ofDays(1))), at(NINE));
    }

    static Transfer transfer(String consent, String lateReason) {
        return new Transfer("김해세관", "소관", new Transfer.Handing("통관", "기업명", "1년", consent, ""), lateReason);
    }

    private static ConsultationCase inProgress() {
        var filed = aCase();
        filed.triage(new Triage(Category.TRADE, Complexity.COMPLEX, "기업SOS팀"), at(NINE));
        filed.assignTo(KIM, at(NINE));
        return filed;
    }

    private static ConsultationCase answered() {
        var worked = inProgress();
        worked.answer(Duration.ofHours(12), at(NINE));
        return worked;
    }

    private static Object lastOf(ConsultationCase some) {
        return Objects.requireNonNull(List.copyOf(some.events()).getLast());
    }

    private static Clock at(Instant moment) {
        return Clock.fixed(moment, ZoneOffset.UTC);
    }
}
