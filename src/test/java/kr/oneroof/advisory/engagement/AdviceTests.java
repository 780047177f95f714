package kr.oneroof.advisory.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

import kr.oneroof.advisory.AdvisoryRequestState;
import kr.oneroof.advisory.AdvisoryTown;
import kr.oneroof.advisory.panel.AppointmentExpiryRuns;
import kr.oneroof.advisory.panel.ExpertState;
import kr.oneroof.advisory.panel.Field;
import kr.oneroof.advisory.panel.Profession;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.support.ModuleTest;

/** From the request to the fee, in the database. */
@ModuleTest
class AdviceTests {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private SeoulClock clock;

    private AdvisoryTown town;
    private AdvisoryTown.Firm firm;

    @BeforeEach
    void open() {
        town = new AdvisoryTown(context);
        firm = town.firm("한빛정밀");
    }

    @Test
    void walksFromTheRequestToTheFee() {
        var lawyer = town.expert("나변호", Profession.LAWYER, Field.LAW);
        var one = town.engaged(firm);
        var number = one.facts().number();
        assertThat(one.facts().expert()).isEqualTo(lawyer.id());
        assertThat(town.state(number)).isEqualTo(AdvisoryRequestState.ENGAGED);
        assertThat(shown(number)).isEqualTo("IN_PROGRESS");
        town.reported(one);
        assertThat(town.state(one)).isEqualTo(EngagementState.REPORTED);
        town.advice.confirm(town.firmOf(one, firm));
        assertThat(town.state(number)).isEqualTo(AdvisoryRequestState.CLOSED);
        assertThat(shown(number)).isEqualTo("COMPLETED");
        town.fees.prepare(town.centreOf(one, town.kim));
        assertThatThrownBy(() -> town.fees.approve(town.centreOf(one, town.kim)))
                .hasMessage("own-slip");
        town.fees.approve(town.centreOf(one, town.director));
        town.fees.pay(List.of(one.facts().id()), town.director.id());
        assertThat(town.engagements.require(one.facts().id()).slip()).isEqualTo(new FeeSlip(120, 140_000, 4_200, 420));
        assertThat(town.state(one)).isEqualTo(EngagementState.PAID);
        assertThat(town.count("audit_row", "subject = ? and action like 'advisory.%'", number.value()))
                .isEqualTo(14);
    }

    @Test
    void paysNobodyByOneHandBehindTheHousesBack() {
        town.expert("나변호", Profession.LAWYER, Field.LAW);
        var one = town.engaged(firm);
        town.reported(one);
        town.advice.confirm(town.firmOf(one, firm));
        town.fees.prepare(town.centreOf(one, town.kim));
        assertThatThrownBy(
                        () -> town.database().sql("""
                        update advisory_engagement set state = 'FEE_APPROVED', approved_by = prepared_by, approved_at = now()
                        where id = ?""").param(one.facts().id()).update())
                .isInstanceOf(DataAccessException.class);
        town.fees.sendBack(town.centreOf(one, town.director), "시간을 다시 확인하십시오.");
        assertThat(town.state(one)).isEqualTo(EngagementState.CONFIRMED);
    }

    @Test
    void confirmsByItselfAfterAWeekOfSilence() {
        town.expert("나변호", Profession.LAWYER, Field.LAW);
        var one = town.engaged(firm);
        town.reported(one);
        var confirmations = town.bean(ConfirmationJob.class);
        SeoulClock.at(clock.now().plusDays(7), confirmations::confirm);
        assertThat(town.state(one)).isEqualTo(EngagementState.REPORTED);
        SeoulClock.at(clock.now().plusDays(8), confirmations::confirm);
        assertThat(town.state(one)).isEqualTo(EngagementState.CONFIRMED);
        assertThat(town.engagements.require(one.facts().id()).course().silent()).isTrue();
    }

    @Test
    void takesTheReportBackThatTheCompanyObjectsTo() {
        town.expert("나변호", Profession.LAWYER, Field.LAW);
        var one = town.engaged(firm);
        town.reported(one);
        town.advice.objectTo(town.firmOf(one, firm), "회의 내용과 다릅니다.");
        town.advice.report(town.expertOf(one), "고쳤습니다.", List.of());
        town.advice.confirm(town.firmOf(one, firm));
        assertThat(town.state(one.facts().number())).isEqualTo(AdvisoryRequestState.CLOSED);
    }

    @Test
    void endsTheRightThirtyDaysAfterClosing() {
        var lawyer = town.expert("나변호", Profession.LAWYER, Field.LAW);
        var one = town.engaged(firm);
        var engagementAccess = town.bean(EngagementAccess.class);
        var number = one.facts().number();
        assertThat(engagementAccess.isHeldBy(lawyer.id(), number)).isTrue();
        town.reported(one);
        town.advice.confirm(town.firmOf(one, firm));
        SeoulClock.at(
                clock.now().plusDays(29),
                () -> assertThat(engagementAccess.isHeldBy(lawyer.id(), number)).isTrue());
        SeoulClock.at(clock.now().plusDays(31), () -> {
            assertThat(engagementAccess.isHeldBy(lawyer.id(), number)).isFalse();
            assertThat(town.engagements.ofExpert(lawyer.id()).getFirst().company())
                    .isEmpty();
            assertThatThrownBy(() ->
                            town.engagements.requireOf(lawyer.id(), one.facts().id()))
                    .isInstanceOf(NotOnFile.class);
        });
    }

    @Test
    void givesTheCaseToAnotherWhenTheExpertIsDismissed() {
        town.expert("나변호", Profession.LAWYER, Field.LAW);
        var one = town.engaged(firm);
        var gone = one.facts().expert();
        town.session(one, clock.now().plusDays(3));
        var other = town.expert("다변호", Profession.LAWYER, Field.LAW);
        town.appointments.dismiss(gone, town.decision("이해관계를 숨겼습니다."));
        assertThat(town.state(one)).isEqualTo(EngagementState.ENDED);
        assertThat(town.bean(EngagementAccess.class).isHeldBy(gone, one.facts().number()))
                .isFalse();
        assertThat(town.engagements.require(one.facts().id()).sessions()).noneMatch(AdviceSession::isPlanned);
        assertThat(town.open(one.facts().number()).expert()).isEqualTo(other.id());
        town.accept(one.facts().number());
        assertThat(town.state(one.facts().number())).isEqualTo(AdvisoryRequestState.ENGAGED);
    }

    @Test
    void bringsACaseToItsEndWhenTheTermIsOver() {
        var lawyer = town.expert("나변호", Profession.LAWYER, Field.LAW);
        var one = town.engaged(firm);
        SeoulClock.at(clock.now().plusYears(3), () -> {
            AppointmentExpiryRuns.round(context);
            assertThat(town.panel.require(lawyer.id()).state()).isEqualTo(ExpertState.EXPIRED);
            assertThat(town.bean(EngagementAccess.class)
                            .isHeldBy(lawyer.id(), one.facts().number()))
                    .isTrue();
            town.reported(one);
            var next = town.screened(town.firm("가야테크"), 1);
            town.offerService.askNext(next);
            assertThat(town.offers.of(next)).isEmpty();
        });
        assertThat(town.state(one)).isEqualTo(EngagementState.REPORTED);
    }

    /** Free sessions are counted by the year of their day; these here may not lie in two. */
    private LocalDateTime amidTheYear() {
        return clock.today().plusMonths(1).withDayOfMonth(10).atTime(12, 0);
    }

    @Test
    void countsWhatACompanyCancelsAtShortNotice() {
        SeoulClock.at(amidTheYear(), () -> {
            town.expert("나변호", Profession.LAWYER, Field.LAW);
            var one = town.engaged(firm);
            var year = clock.today().getYear();
            var soon = town.session(one, clock.now().plusHours(23));
            var later = town.session(one, clock.now().plusHours(30));
            assertThat(town.engagements.used(firm.company(), year)).isEqualTo(2);
            town.sessions.cancel(town.firmOf(one, firm), soon);
            town.sessions.cancel(town.firmOf(one, firm), later);
            assertThat(town.engagements.used(firm.company(), year)).isEqualTo(1);
            assertThatThrownBy(() -> town.sessions.cancel(town.firmOf(one, firm), soon))
                    .isInstanceOf(TransitionRefused.class);
            assertThat(town.state(one)).isEqualTo(EngagementState.ACCEPTED);
        });
    }

    @Test
    void keepsACompanyWithinItsFreeSessions() throws Exception {
        town.expert("나변호", Profession.LAWYER, Field.LAW);
        var one = town.engaged(firm);
        var now = amidTheYear();
        SeoulClock.at(now, () -> {
            for (var place = 0; place < 4; place++) {
                var starts = now.minusHours(5 + 5L * place);
                town.sessions.plan(
                        town.expertOf(one),
                        UUID.randomUUID(),
                        new AdviceSession.Slot(starts, starts.plusMinutes(60), AdviceSession.Mode.PHONE));
            }
        });
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = IntStream.range(1, 5)
                    .<Callable<Boolean>>mapToObj(place -> () -> {
                        var starts = now.plusMinutes(45L * place);
                        try {
                            SeoulClock.at(
                                    now,
                                    () -> town.sessions.plan(
                                            town.expertOf(one),
                                            UUID.randomUUID(),
                                            new AdviceSession.Slot(
                                                    starts, starts.plusMinutes(30), AdviceSession.Mode.PHONE)));
                            return true;
                        } catch (EngagementRefused refused) {
                            return false;
                        }
                    })
                    .toList();
            assertThat(hands.invokeAll(tries))
                    .extracting(answer -> answer.resultNow())
                    .containsOnlyOnce(true);
        }
        assertThat(town.engagements.used(firm.company(), now.getYear())).isLessThanOrEqualTo(5);
    }

    @Test
    void keepsAnExpertFromBeingInTwoPlacesAtOnce() {
        town.expert("나변호", Profession.LAWYER, Field.LAW);
        var one = town.engaged(firm);
        var starts = clock.now().plusDays(2);
        var key = UUID.randomUUID();
        var slot = new AdviceSession.Slot(starts, starts.plusHours(1), AdviceSession.Mode.VISIT);
        town.sessions.plan(town.expertOf(one), key, slot);
        town.sessions.plan(town.expertOf(one), key, slot);
        assertThat(town.engagements.require(one.facts().id()).sessions()).hasSize(1);
        assertThatThrownBy(() -> town.sessions.plan(town.expertOf(one), UUID.randomUUID(), slot))
                .hasMessage("elsewhere");
        assertThatThrownBy(() -> town.sessions.hold(town.expertOf(one), key, 60, "미리 씁니다."))
                .hasMessage("not-yet");
        var other = starts.plusDays(1);
        assertThatThrownBy(() -> town.sessions.plan(
                        town.expertOf(one),
                        UUID.randomUUID(),
                        new AdviceSession.Slot(other, other.plusHours(10), AdviceSession.Mode.VISIT)))
                .hasMessage("hours");
    }

    @Test
    void goesBackWithAWithdrawnRequestUntilSomebodyHasMet() {
        town.expert("나변호", Profession.LAWYER, Field.LAW);
        var one = town.engaged(firm);
        town.requestService.withdraw(firm.company(), one.facts().number(), "풀렸습니다.");
        assertThat(town.state(one)).isEqualTo(EngagementState.CANCELLED);
        assertThat(shown(one.facts().number())).isEqualTo("WITHDRAWN");
        var held = town.engaged(town.firm("가야테크"));
        town.sessions.hold(town.expertOf(held), town.session(held, clock.now().minusHours(3)), 60, "만났습니다.");
        assertThatThrownBy(() -> town.requestService.withdraw(
                        held.facts().company(), held.facts().number(), "그만"))
                .isInstanceOf(TransitionRefused.class);
        assertThat(town.state(held.facts().number())).isEqualTo(AdvisoryRequestState.ENGAGED);
    }

    @Test
    void hearsFromTheCompanyThatTheExpertDidNotCome() {
        var lawyer = town.expert("나변호", Profession.LAWYER, Field.LAW);
        var one = town.engaged(firm);
        var mine = town.session(one, clock.now().minusHours(3));
        assertThatThrownBy(() -> town.sessions.miss(town.firmOf(one, town.firm("가야테크")), mine, false))
                .isInstanceOf(NotOnFile.class);
        town.sessions.miss(town.firmOf(one, firm), mine, false);
        assertThat(town.state(one)).isEqualTo(EngagementState.ACCEPTED);
        assertThat(town.engagements.used(firm.company(), clock.today().getYear()))
                .as("not counted among the free ones")
                .isZero();
        assertThat(told(lawyer.id(), "expert-missed")).isOne();
        var later = town.session(one, clock.now().minusHours(2));
        town.sessions.miss(town.expertOf(one), later, true);
        assertThat(town.engagements.used(firm.company(), clock.today().getYear()))
                .isOne();
        assertThat(told(firm.owner().id(), "company-missed")).isOne();
    }

    @Test
    void remindsTheCompanyOnceBeforeItsSilenceCounts() {
        town.expert("나변호", Profession.LAWYER, Field.LAW);
        var one = town.engaged(firm);
        town.reported(one);
        var reminders = context.getBean(ConfirmationJob.class);
        SeoulClock.at(clock.now().plusDays(4), reminders::remind);
        assertThat(told(firm.owner().id(), "confirm-soon")).isZero();
        SeoulClock.at(clock.now().plusDays(5), reminders::remind);
        SeoulClock.at(clock.now().plusDays(6), reminders::remind);
        assertThat(told(firm.owner().id(), "confirm-soon")).isOne();
    }

    private int told(PersonId person, String deed) {
        return town.count("notice", "person_id = ? and template = ?", person.value(), "advisory.notice." + deed);
    }

    @Test
    void showsMarksFromThreeAnswersOn() {
        var lawyer = town.expert("나변호", Profession.LAWYER, Field.LAW);
        for (var place = 0; place < 3; place++) {
            assertThat(town.engagements.marks(lawyer.id())).isEmpty();
            var each = town.firm("기업" + place);
            var one = SeoulClockRuns.get(clock.now().minusDays(9L - place * 3), () -> {
                var begun = town.engaged(each);
                town.reported(begun);
                town.advice.confirm(town.firmOf(begun, each));
                return begun;
            });
            town.advice.review(town.firmOf(one, each), 3 + place, "");
            assertThatThrownBy(() -> town.advice.review(town.firmOf(one, each), 1, ""))
                    .isInstanceOf(TransitionRefused.class);
        }
        assertThat(town.engagements.marks(lawyer.id())).contains(new EngagementQueries.Marks(3, 40));
    }

    private String shown(RequestNumber number) {
        return town.database()
                .sql("select state from request_file where number = ?")
                .param(number.value())
                .query(String.class)
                .single();
    }

    @Test
    void givesACompanyAsManySessionsAYearAsTheTermsSay() {
        town.expert("나변호", Profession.LAWYER, Field.LAW);
        var one = town.engaged(firm);
        var free = town.panel.terms().freeSessions();
        var first = LocalDate.of(clock.today().getYear() + 1, 3, 2).atTime(10, 0);
        for (var session = 0; session < free; session++) {
            planned(one, first.plusDays(session));
        }
        assertThatThrownBy(() -> planned(one, first.plusDays(free)))
                .isInstanceOf(EngagementRefused.class)
                .hasMessage("quota");
        planned(one, first.plusYears(1));
    }

    private void planned(EngagementView one, LocalDateTime starts) {
        town.sessions.plan(
                town.expertOf(one),
                UUID.randomUUID(),
                new AdviceSession.Slot(starts, starts.plusMinutes(10), AdviceSession.Mode.VIDEO));
    }
}
