package kr.oneroof.consultation.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

import kr.oneroof.company.Firms;
import kr.oneroof.consultation.InquiryService;
import kr.oneroof.consultation.clinic.ClinicService.Plan;
import kr.oneroof.consultation.clinic.OwnClinicService.Asker;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;
import kr.oneroof.support.ModuleTest;

/** The year's money, in the database. */
@ModuleTest
class ClinicMoneyTests {
    private static final long A_DAY = 245_000;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SeoulClock clock;

    private ClinicTown town;

    @BeforeEach
    void open() {
        town = new ClinicTown(context);
        town.database()
                .sql("update clinic set state = 'REFUSED' where state = 'WAITING'")
                .update();
    }

    @Test
    void letsExactlyAsManyOfTenApprovalsThroughAsItPaysFor() throws Exception {
        town.budget(50_000_000);
        var askers = IntStream.range(0, 10)
                .mapToObj(index -> town.reviewed("기업" + index, 20, 2))
                .toList();
        town.budget(2 * A_DAY * 4 + 489_999);
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = hands.invokeAll(askers.stream()
                    .<Callable<Boolean>>map(
                            asker -> () -> town.service.approve(town.shown(asker.number()), town.director.id()))
                    .toList());
            assertThat(answers)
                    .extracting(answer -> answer.resultNow())
                    .filteredOn(Boolean::booleanValue)
                    .hasSize(4);
        }
        assertThat(town.left()).isEqualTo(489_999);
        assertThat(askers)
                .extracting(asker -> town.state(asker.number()))
                .filteredOn(ClinicState.WAITING::equals)
                .hasSize(6);
    }

    @Test
    void closesTheDoorWhenUsedUpBetweenRequestAndApproval() {
        town.budget(A_DAY * 3);
        var first = town.reviewed("가기업", 20, 2);
        var second = town.reviewed("나기업", 20, 2);
        var third = town.worked("다기업", 20);
        assertThat(town.clinics.budget().isClosed()).isFalse();
        assertThat(town.service.approve(town.shown(first.number()), town.director.id()))
                .isTrue();
        assertThat(town.service.approve(town.shown(second.number()), town.director.id()))
                .isFalse();
        assertThat(town.clinics.budget().isClosed()).isFalse();
        town.service.setBudget(town.year(), new Won(town.bound() + A_DAY - 1), town.director.id());
        assertThat(town.clinics.budget().isClosed()).isTrue();
        assertThatThrownBy(() -> town.own.request(third, UUID.randomUUID(), ClinicTown.wish(1)))
                .hasMessage("door-closed");
        assertThatThrownBy(() -> town.service.approve(town.shown(second.number()), town.director.id()))
                .hasMessage("no-money");
        town.own.withdraw(first, "그만둡니다.");
        assertThat(town.clinics.budget().isClosed()).isFalse();
        town.own.request(third, UUID.randomUUID(), ClinicTown.wish(1));
        town.service.review(town.shown(third.number()), town.kim.id(), new Plan(1, "박기술", "봅니다."));
        assertThat(town.service.approve(town.shown(third.number()), town.director.id()))
                .as("behind the second")
                .isFalse();
        assertThatThrownBy(() -> town.service.approve(town.shown(third.number()), town.director.id()))
                .hasMessage("not-first");
        assertThat(town.service.approve(town.shown(second.number()), town.director.id()))
                .isTrue();
        assertThat(town.count(
                        "audit_row",
                        "action like 'consultation.clinic-budget-%' and subject = ?",
                        "clinic-budget:" + town.year()))
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    void givesTheRestBackWhenTheCompanyCancelsTwice() {
        town.budget(10_000_000);
        var asker = town.approved("한빛정밀", 5, 3);
        var free = town.left();
        var first = town.visit(asker.number(), clock.today().plusDays(2));
        town.visits.cancelVisit(asker, first, "납기가 급합니다.");
        assertThat(town.state(asker.number())).isEqualTo(ClinicState.APPROVED);
        assertThat(town.left()).isEqualTo(free);
        assertThatThrownBy(() -> town.visits.cancelVisit(asker, first, "다시 누름"))
                .as("the same visit counts once")
                .isInstanceOf(kr.oneroof.kernel.TransitionRefused.class);
        var second = town.visit(asker.number(), clock.today().plusDays(5));
        town.visit(asker.number(), clock.today().plusDays(6));
        town.visits.cancelVisit(asker, second, "또 급합니다.");
        assertThat(town.state(asker.number())).isEqualTo(ClinicState.ENDED);
        assertThat(town.left()).isEqualTo(free + 945_000);
        assertThat(town.clinics.require(asker.number()).visits()).noneMatch(ClinicVisit::isAgreed);
        assertThat(town.clinics.used(asker.company())).isEqualTo(new Won(0));
    }

    @Test
    void spendsTheDaysThatWereHeldAndGivesTheOthersBack() {
        town.budget(10_000_000);
        var asker = town.approved("한빛정밀", 20, 3);
        var free = town.left();
        town.hold(asker.number(), clock.today().minusDays(1));
        town.hold(asker.number(), clock.today());
        town.visits.closeVisits(town.shown(asker.number()));
        assertThat(town.left()).isEqualTo(free + A_DAY);
        town.service.report(town.shown(asker.number()), town.kim.id(), "농도를 맞추면 됩니다.", java.util.List.of());
        town.own.objectTo(asker, "둘째 날 기록이 다릅니다.");
        town.service.report(town.shown(asker.number()), town.kim.id(), "고쳤습니다.", java.util.List.of());
        town.own.confirm(asker);
        var spent = town.clinics.budget().spent().amount();
        town.service.claim(town.shown(asker.number()), town.kim.id());
        assertThatThrownBy(() -> town.service.pay(town.shown(asker.number()), town.kim.id()))
                .hasMessage("own-claim");
        town.service.pay(town.shown(asker.number()), town.director.id());
        assertThat(town.clinics.budget().spent().amount()).isEqualTo(spent + 2 * A_DAY);
        assertThat(town.left()).isEqualTo(free + A_DAY);
        assertThat(town.count(
                        "audit_row",
                        "subject = ? and action like 'consultation.clinic-%'",
                        asker.number().value()))
                .isEqualTo(14);
    }

    @Test
    void keepsACompanyWithinItsYearlyLimit() {
        town.budget(20_000_000);
        var first = town.approved("한빛정밀", 5, 5);
        var later = new Asker(first.company(), town.caseOf(first.company(), first.person()), first.person());
        town.own.request(later, UUID.randomUUID(), ClinicTown.wish(3));
        town.service.review(town.shown(later.number()), town.kim.id(), new Plan(3, "박기술", "봅니다."));
        var money = java.util.Objects.requireNonNull(
                town.clinics.require(later.number()).quote());
        assertThat(money.isCut()).isTrue();
        assertThat(money.support()).isEqualTo(2_000_000 - 1_575_000);
        assertThat(money.companyPays()).isEqualTo(new Won(1_050_000 - 425_000));
    }

    @Test
    void cannotBeOverdrawnBehindTheHousesBack() {
        town.budget(1_000_000);
        var asker = town.approved("한빛정밀", 20, 1);
        var id = town.clinics.require(asker.number()).facts().id();
        assertThatThrownBy(() -> ledger(id, "SPEND", A_DAY + 1)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> ledger(id, "RESERVE", 1)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> town.service.setBudget(town.year(), new Won(town.bound() - 1), town.director.id()))
                .hasMessage("budget-bound");
        assertThatThrownBy(() -> town.database()
                        .sql("update clinic_budget set amount = 0 where year = ?")
                        .param(town.year())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> town.database()
                        .sql("update clinic_ledger set amount = 1")
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> town.database()
                        .sql("update clinic set approver_id = reviewer_id where id = ?")
                        .param(id)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void goesBackWithAWithdrawnCase() {
        town.budget(5_000_000);
        var asker = town.approved("한빛정밀", 20, 2);
        var free = town.left();
        context.getBean(InquiryService.class).withdraw(asker.company(), asker.number(), "문제가 풀렸습니다.");
        assertThat(town.state(asker.number())).isEqualTo(ClinicState.WITHDRAWN);
        assertThat(town.left()).isEqualTo(free + 2 * A_DAY);
    }

    @Test
    void opensOneClinicForOneFormAndOneCase() {
        town.budget(5_000_000);
        var asker = town.worked("한빛정밀", 20);
        var key = UUID.randomUUID();
        town.own.request(asker, key, ClinicTown.wish(1));
        town.own.request(asker, key, ClinicTown.wish(1));
        assertThat(town.count("clinic", "number = ?", asker.number().value())).isEqualTo(1);
        assertThatThrownBy(() -> town.own.request(asker, UUID.randomUUID(), ClinicTown.wish(1)))
                .hasMessage("open-already");
        var other = town.worked("가야테크", 20);
        assertThatThrownBy(() -> town.own.request(other, key, ClinicTown.wish(1)))
                .isInstanceOf(kr.oneroof.kernel.NotOnFile.class);
        assertThatThrownBy(() -> town.own.request(
                        new Asker(other.company(), asker.number(), other.person()),
                        UUID.randomUUID(),
                        ClinicTown.wish(1)))
                .isInstanceOf(kr.oneroof.kernel.NotOnFile.class);
        assertThatThrownBy(() -> town.own.request(other, UUID.randomUUID(), ClinicTown.wish(8)))
                .hasMessage("too-many-days");
    }

    private void ledger(UUID clinic, String kind, long amount) {
        town.database()
                .sql("insert into clinic_ledger (year, clinic_id, kind, amount, at) values (?, ?, ?, ?, now())")
                .params(town.year(), clinic, kind, amount)
                .update();
    }

    @Test
    void knowsTheTermsOfTheDay() {
        assertThat(town.clinics.terms().validFrom()).isEqualTo(LocalDate.of(2016, 1, 1));
        assertThat(town.clinics.terms().bands())
                .containsExactly(new ClinicTerms.Band(0, 9_000), new ClinicTerms.Band(10, 7_000));
    }

    @Test
    void reckonsForNobodyOfUnknownSize() {
        town.budget(5_000_000);
        var owner = town.person("이대표", Role.COMPANY_ADMIN);
        var company = new Firms(context).firm("가야테크", owner.id());
        var number = town.caseOf(company, owner.id());
        town.own.request(new Asker(company, number, owner.id()), UUID.randomUUID(), ClinicTown.wish(1));
        assertThatThrownBy(() -> town.service.review(town.shown(number), town.kim.id(), new Plan(1, "박기술", "진단합니다.")))
                .isInstanceOf(ClinicRefused.class)
                .hasMessage("staff-unknown");
        assertThat(town.state(number)).isEqualTo(ClinicState.REQUESTED);
    }

    @Test
    void visitsOnceADayUnlessThatWasCancelled() {
        town.budget(5_000_000);
        var number = town.approved("한빛정밀", 20, 2).number();
        var day = clock.today().plusDays(3);
        var first = town.visit(number, day);
        assertThatThrownBy(() -> town.visit(number, day))
                .isInstanceOf(ClinicRefused.class)
                .hasMessage("day-taken");
        town.visits.cancelVisit(town.shown(number), first, ClinicVisit.Side.CENTRE, "기술자가 아픕니다.");
        town.visit(number, day);
        assertThat(town.count("clinic_visit", "day = ? and state = 'AGREED'", day))
                .isPositive();
    }
}
