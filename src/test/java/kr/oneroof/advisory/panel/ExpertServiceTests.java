package kr.oneroof.advisory.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

import kr.oneroof.advisory.AdvisoryTown;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.support.ModuleTest;

/** Appointing, suspending and dismissing experts, in the database. */
@ModuleTest
class ExpertServiceTests {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private SeoulClock clock;

    private AdvisoryTown town;

    @BeforeEach
    void open() {
        town = new AdvisoryTown(context);
    }

    private ExpertState state(Actor one) {
        return town.panel.require(one.id()).state();
    }

    @Test
    void walksFromCandidateToDismissal() {
        var one = town.candidate("나변호", Profession.LAWYER, Field.LAW);
        assertThat(state(one)).isEqualTo(ExpertState.CANDIDATE);
        var today = clock.today();
        var first = AdvisoryTown.term(today);
        town.appointments.appoint(one.id(), first, town.decision("공개 모집"));
        town.appointments.appoint(one.id(), first, town.decision("두 번 누름"));
        town.appointments.appoint(one.id(), AdvisoryTown.term(today.plusYears(2)), town.decision("재위촉"));
        town.appointments.suspend(one.id(), town.decision("민원이 있습니다."));
        assertThatThrownBy(() -> town.appointments.suspend(one.id(), town.decision("다시")))
                .isInstanceOf(TransitionRefused.class);
        town.appointments.resume(one.id(), town.decision("풀렸습니다."));
        town.appointments.dismiss(one.id(), town.decision("이해관계 위반"));
        assertThat(state(one)).isEqualTo(ExpertState.DISMISSED);
        var sheet = town.panel.view(one.id());
        assertThat(sheet.story())
                .extracting(ExpertView.Line::deed)
                .containsExactly("dismissed", "resumed", "suspended", "renewed", "appointed", "registered");
        assertThat(sheet.terms()).as("the later term never begins").hasSize(1);
        assertThat(sheet.terms().getFirst().to()).isEqualTo(today);
        assertThat(town.count("audit_row", "subject = ? and action like 'advisory.expert-%'", "advisor:" + one.id()))
                .isEqualTo(6);
    }

    @Test
    void letsNoTwoTermsOverlap() {
        var one = town.expert("나변호", Profession.LAWYER, Field.LAW);
        assertThatThrownBy(() -> town.appointments.appoint(
                        one.id(), AdvisoryTown.term(clock.today().plusYears(1)), town.decision("겹침")))
                .hasMessage("overlap");
        assertThat(town.panel.view(one.id()).terms()).hasSize(1);
    }

    @Test
    void appointsNobodyWithoutPledgeOrLicence() {
        var one = town.person("나변호", Role.ADVISOR);
        var known = AdvisoryTown.facts(Profession.LAWYER, ExpertGroup.COUNSEL);
        var unpledged = new ExpertProfile(
                known.group(), known.profession(), known.licenceNumber(), null, "", known.region(), 0, 4, null);
        town.service.register(one.id(), unpledged, AdvisoryTown.skills(Field.LAW), town.kim.id());
        var term = AdvisoryTown.term(clock.today());
        assertThatThrownBy(() -> town.appointments.appoint(one.id(), term, town.decision("위촉")))
                .hasMessage("pledge");
        var over = new ExpertProfile(
                known.group(),
                known.profession(),
                "1",
                clock.today().minusDays(1),
                "",
                known.region(),
                0,
                4,
                clock.today());
        town.service.describe(
                one.id(),
                over,
                AdvisoryTown.skills(Field.LAW),
                town.panel.view(one.id()).version());
        assertThatThrownBy(() -> town.appointments.appoint(one.id(), term, town.decision("위촉")))
                .hasMessage("licence");
        assertThatThrownBy(() -> town.service.describe(one.id(), over, AdvisoryTown.skills(Field.LAW), 0))
                .isInstanceOf(kr.oneroof.kernel.ChangedMeanwhile.class);
    }

    @Test
    void putsNobodyOnThePanelWhoIsNoExpert() {
        var stranger = town.person("이대표", Role.COMPANY_ADMIN);
        assertThatThrownBy(() -> town.service.register(
                        stranger.id(),
                        AdvisoryTown.facts(Profession.LAWYER, ExpertGroup.COUNSEL),
                        AdvisoryTown.skills(Field.LAW),
                        town.kim.id()))
                .isInstanceOf(NotOnFile.class);
    }

    @Test
    void keepsAccountNumbersSealed() {
        var one = town.expert("나변호", Profession.LAWYER, Field.LAW);
        town.service.useAccount(one.id(), "예시은행", "110203040506");
        assertThat(town.panel.account(one.id())).contains(new ExpertQueries.BankAccount("예시은행", "110203040506"));
        assertThat(town.panel.view(one.id()).account()).isEqualTo("예시은행 ****0506");
        var kept = town.database()
                .sql("select account from advisory_expert where person_id = ?")
                .param(one.id().value())
                .query((row, index) -> row.getBytes(1))
                .single();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("110203040506");
    }

    @Test
    void hasNoPlaceForAResidentNumber() {
        var one = town.expert("나변호", Profession.LAWYER, Field.LAW);
        for (var column : List.of("licence_number", "org")) {
            assertThatThrownBy(() -> town.database()
                            .sql("update advisory_expert set " + column + " = '850312-1234567' where person_id = ?")
                            .param(one.id().value())
                            .update())
                    .isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> town.appointments.suspend(one.id(), town.decision("주민번호 8503121234567 확인")))
                .isInstanceOf(DataAccessException.class);
        assertThat(town.database()
                        .sql("select has_resident_number('계좌 110203040506789')")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void endsTheAppointmentWithItsLastDay() {
        var one = town.candidate("나변호", Profession.LAWYER, Field.LAW);
        var today = clock.today();
        town.appointments.appoint(
                one.id(), new ExpertAppointment(UUID.randomUUID(), today, today.plusDays(30)), town.decision("짧은 위촉"));
        AppointmentExpiryRuns.round(context);
        AppointmentExpiryRuns.round(context);
        assertThat(town.count(
                        "notice",
                        "person_id = ? and template = 'advisory.notice.expert-term-ends'",
                        one.id().value()))
                .isLessThanOrEqualTo(1);
        SeoulClock.at(clock.now().plusDays(30), () -> AppointmentExpiryRuns.round(context));
        assertThat(state(one)).isEqualTo(ExpertState.APPOINTED);
        SeoulClock.at(clock.now().plusDays(31), () -> {
            AppointmentExpiryRuns.round(context);
            assertThat(state(one)).isEqualTo(ExpertState.EXPIRED);
            town.appointments.appoint(one.id(), AdvisoryTown.term(clock.today()), town.decision("다시 위촉"));
            assertThat(state(one)).isEqualTo(ExpertState.APPOINTED);
        });
    }

    @Test
    void entersNoLeaveTwice() {
        var one = town.expert("나변호", Profession.LAWYER, Field.LAW);
        var day = clock.today().plusDays(3);
        var leave = new ExpertLeave(UUID.randomUUID(), day, day.plusDays(4));
        town.service.enterLeave(one.id(), leave, one.id());
        town.service.enterLeave(one.id(), leave, one.id());
        assertThat(town.panel.require(one.id()).leaves()).containsExactly(leave);
        assertThatThrownBy(() -> town.service.enterLeave(
                        one.id(), new ExpertLeave(UUID.randomUUID(), day.plusDays(4), day.plusDays(9)), one.id()))
                .hasMessage("leave-taken");
        var other = town.expert("다변호", Profession.LAWYER, Field.LAW);
        assertThatThrownBy(() -> town.service.withdrawLeave(other.id(), leave.id()))
                .isInstanceOf(NotOnFile.class);
        town.service.withdrawLeave(one.id(), leave.id());
        assertThat(town.panel.require(one.id()).leaves()).isEmpty();
    }

    @Test
    void knowsAFirmWhateverItsLegalForm() {
        var plain = new Firm("한빛정밀", "");
        for (var name : List.of("주식회사 한빛정밀", "(주)한빛정밀", "한빛 정밀", "㈜한빛정밀", "한빛정밀(주)")) {
            assertThat(new Firm(name, "").isSameAs(plain)).as(name).isTrue();
        }
        assertThat(new Firm("한빛정공", "").isSameAs(plain)).isFalse();
        assertThat(new Firm("가", "6158112000").isSameAs(new Firm("나", "6158112000")))
                .isTrue();
    }

    @Test
    void resumesNobodyWhoseTermIsOver() {
        var one = town.candidate("나변호", Profession.LAWYER, Field.LAW);
        var today = clock.today();
        town.appointments.appoint(
                one.id(), new ExpertAppointment(UUID.randomUUID(), today, today.plusDays(30)), town.decision("짧은 위촉"));
        town.appointments.suspend(one.id(), town.decision("민원이 있습니다."));
        SeoulClock.at(
                clock.now().plusDays(31),
                () -> assertThatThrownBy(() -> town.appointments.resume(one.id(), town.decision("풀렸습니다.")))
                        .isInstanceOf(ExpertRefused.class)
                        .hasMessage("term-over"));
        assertThat(state(one)).isEqualTo(ExpertState.SUSPENDED);
        SeoulClock.at(clock.now().plusDays(30), () -> town.appointments.resume(one.id(), town.decision("마지막 날입니다.")));
        assertThat(state(one)).isEqualTo(ExpertState.APPOINTED);
    }
}
