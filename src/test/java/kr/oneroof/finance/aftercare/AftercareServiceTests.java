package kr.oneroof.finance.aftercare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.company.Firms;
import kr.oneroof.document.paper.IssuedPaper;
import kr.oneroof.document.paper.IssuedPaperService;
import kr.oneroof.finance.LoanTown;
import kr.oneroof.finance.Quarter;
import kr.oneroof.finance.bank.BankRefused;
import kr.oneroof.finance.bank.LoanAccountQueries;
import kr.oneroof.finance.bank.LoanAccountService;
import kr.oneroof.finance.bank.LoanChange;
import kr.oneroof.finance.claim.ClaimQueries;
import kr.oneroof.finance.claim.ClaimRow;
import kr.oneroof.finance.claim.ClaimService;
import kr.oneroof.finance.review.LoanReviewService;
import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.kernel.Won;
import kr.oneroof.support.ModuleTest;

/**
 * The firm leaves on 2026-05-20 after three quarters were paid: 734,246 won come back, and go away again when it was a
 * mistake.
 */
@ModuleTest
class AftercareServiceTests {
    private static final LocalDate LEFT = LocalDate.of(2026, 5, 20);
    private static final LocalDateTime FOUND = LocalDateTime.parse("2026-11-02T10:00");
    private static final LocalDateTime HEARD = LocalDateTime.parse("2026-11-13T10:00");

    @Autowired
    private AftercareService aftercare;

    @Autowired
    private AftercareMeasureQueries measures;

    @Autowired
    private CompanyReportService reports;

    @Autowired
    private AftercareDueJob due;

    @Autowired
    private LoanAccountService accountService;

    @Autowired
    private LoanAccountQueries accountQueries;

    @Autowired
    private ClaimService claimService;

    @Autowired
    private ClaimQueries claims;

    @Autowired
    private IssuedPaperService papers;

    @Autowired
    private JdbcClient database;

    @Autowired
    private LoanReviewService reviews;

    @Autowired
    private ApplicationContext application;

    private LoanTown town;
    private PersonId owner = PersonId.fresh();
    private CompanyId company = new CompanyId(UUID.randomUUID());
    private RequestNumber number = new RequestNumber("2026-000001");

    @BeforeEach
    void pay() {
        town = new LoanTown(application, LoanTown.terms(200));
        var firms = new Firms(application);
        owner = firms.person("이한빛");
        company = firms.firm("한빛정밀", owner);
        number = town.recommended(company, owner, 100_000_000);
        SeoulClock.at(LocalDateTime.parse("2026-01-05T10:00"), () -> {
            tell(LoanChange.Kind.LAST_DRAW, 100_000_000);
            tell(LoanChange.Kind.RATE, 520);
        });
        List.of(1, 2, 3).forEach(this::settle);
    }

    @Test
    void recoversFromTheCompanyWhatWasPaidForDaysThatDidNotCount() {
        var before = claims.paidFor(number);
        var id = propose(AftercareAction.RECOVER, null);
        SeoulClock.at(
                FOUND,
                () -> assertThatExceptionOfType(AftercareRefused.class)
                        .isThrownBy(() -> decide(id, town.city))
                        .withMessage("hearing"));
        SeoulClock.at(
                HEARD,
                () -> assertThatExceptionOfType(AftercareRefused.class)
                        .isThrownBy(() -> decide(id, town.officer))
                        .withMessage("own-proposal"));
        SeoulClock.at(HEARD, () -> decide(id, town.city));
        var order = measures.recovery(id).orElseThrow();
        assertThat(order.principal()).isEqualTo(new Won(734_246));
        assertThat(order.months()).isEqualTo(6);
        assertThat(order.interest()).isEqualTo(new Won(11_380));
        assertThat(order.plan(HEARD.toLocalDate()))
                .extracting(RecoveryOrder.Instalment::amount)
                .containsExactly(new Won(248_542), new Won(248_542), new Won(248_542));
        assertThat(paidFor(2) + paidFor(3)).isEqualTo(498_630 + 504_109 - 734_246);
        assertThat(papers.of("loan:" + number)).extracting(IssuedPaper::kind).contains("loan-measure");
        assertThat(settle(4)).as("the bank is asked for nothing again").isZero();
        SeoulClock.at(HEARD, () -> aftercare.undo(id, "이전 신고가 잘못 확인되었습니다.", town.city));
        assertThat(measures.recovery(id).orElseThrow().left()).isEqualTo(new Won(0));
        before.forEach(paid -> assertThat(paidFor(paid.quarter().number())).isEqualTo(paid.amount()));
        assertThat(accountQueries.require(number).due(new Quarter(2026, 4))).isEqualTo(new Won(504_109));
    }

    @Test
    void settlesWithTheBankWhatTheCompanyNeedNotPay() {
        var id = propose(AftercareAction.STOP, null);
        SeoulClock.at(HEARD, () -> decide(id, town.city));
        assertThat(measures.recovery(id)).isEmpty();
        assertThat(settle(4)).isEqualTo(-734_246);
        assertThatExceptionOfType(TransitionRefused.class).isThrownBy(() -> decide(id, town.city));
    }

    /** What the bank told late is the bank's, and one recovery is undone without the other. */
    @Test
    void recoversNoMoreThanTheMeasureTookAway() {
        SeoulClock.at(
                LocalDateTime.parse("2026-10-20T10:00"),
                () -> accountService.tell(
                        number,
                        new LoanChange(LoanChange.Kind.PREPAY, LocalDate.of(2026, 3, 2), 50_000_000, ""),
                        town.clerk));
        var first = propose(AftercareAction.RECOVER, null);
        SeoulClock.at(HEARD, () -> decide(first, town.city));
        assertThat(measures.recovery(first).orElseThrow().principal())
                .as("half of it had been paid back")
                .isEqualTo(new Won(734_246 / 2));
        var before = claims.paidFor(number).stream()
                .mapToLong(ClaimQueries.Paid::amount)
                .sum();
        var second = new UUID[1];
        SeoulClock.at(
                FOUND,
                () -> second[0] = aftercare.propose(
                        number,
                        new AftercareMeasure.Matter(
                                AftercareCause.OTHER_USE,
                                AftercareAction.RECOVER,
                                LocalDate.of(2026, 4, 1),
                                LocalDate.of(2026, 4, 1),
                                null,
                                "다른 용도로 썼습니다."),
                        10,
                        town.officer));
        SeoulClock.at(HEARD.plusDays(1), () -> decide(second[0], town.city));
        SeoulClock.at(
                HEARD.plusDays(2),
                () -> assertThatExceptionOfType(AftercareRefused.class)
                        .isThrownBy(() -> aftercare.undo(first, "잘못", town.city))
                        .withMessage("later-recovery"));
        SeoulClock.at(HEARD.plusDays(2), () -> aftercare.undo(second[0], "확인이 잘못되었습니다.", town.city));
        assertThat(claims.paidFor(number).stream()
                        .mapToLong(ClaimQueries.Paid::amount)
                        .sum())
                .isEqualTo(before);
        SeoulClock.at(HEARD.plusDays(3), () -> aftercare.undo(first, "확인이 잘못되었습니다.", town.city));
        assertThat(paidFor(2)).isEqualTo(498_630);
        assertThat(papers.of("loan:" + number))
                .filteredOn(paper -> paper.kind().equals("loan-measure"))
                .allMatch(paper -> "document.paper.revoked.cancelled".equals(paper.revoked()));
    }

    @Test
    void givesBackWhatCameInForADecisionThatWasTakenBack() {
        var id = propose(AftercareAction.RECOVER, null);
        SeoulClock.at(HEARD, () -> {
            decide(id, town.city);
            aftercare.received(id, HEARD.toLocalDate(), new Won(248_542), town.officer);
            assertThatExceptionOfType(AftercareRefused.class)
                    .isThrownBy(() -> aftercare.refunded(id, HEARD.toLocalDate(), new Won(1), town.officer))
                    .withMessage("too-much-refund");
            aftercare.undo(id, "확인이 잘못되었습니다.", town.city);
            assertThat(measures.due())
                    .filteredOn(one -> one.number().equals(number))
                    .extracting(AftercareMeasureQueries.Due::kind)
                    .contains("refund");
            aftercare.refunded(id, HEARD.toLocalDate(), new Won(248_542), town.officer);
            assertThat(measures.due())
                    .filteredOn(one -> one.number().equals(number))
                    .extracting(AftercareMeasureQueries.Due::kind)
                    .doesNotContain("refund");
        });
        assertThat(measures.recovery(id).orElseThrow().toRefund()).isEqualTo(new Won(0));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(
                        () -> database.sql("""
                        insert into recovery_refund (measure_id, paid_on, won, recorded_by, recorded_at) values (?, '2026-12-01', 1, ?, now())""").params(id, town.officer.value()).update());
    }

    /** The fourth quarter is approved and has not gone: it is stopped, and the company pays back what did go. */
    @Test
    void asksBackWhatWasPaidAndStopsWhatWasOnlyApproved() {
        var fourth = approved(new Quarter(2026, 4));
        assertThat(claims.require(fourth).toPay()).isEqualTo(504_109);
        var id = proposeAt(LocalDateTime.parse("2027-01-11T10:00"));
        SeoulClock.at(LocalDateTime.parse("2027-01-25T10:00"), () -> decide(id, town.city));
        var order = measures.recovery(id).orElseThrow();
        assertThat(order.principal()).isEqualTo(new Won(734_246));
        assertThat(measures.stopped(id)).isEqualTo(new Won(504_109));
        assertThat(order.plan(LocalDate.of(2027, 1, 25)).stream()
                        .mapToLong(one -> one.amount().amount())
                        .sum())
                .isEqualTo(order.total().amount());
        assertThat(claims.require(fourth).toPay()).isZero();
        assertThat(claims.settlement(fourth, "", 10))
                .extracting(ClaimQueries.Paid::kind, ClaimQueries.Paid::amount)
                .containsExactlyInAnyOrder(tuple("REGULAR", 504_109L), tuple("STOPPED", -504_109L));
        assertThat(papers.of("claim:" + fourth))
                .extracting(IssuedPaper::revoked)
                .contains("document.paper.revoked.replaced");
        SeoulClock.at(LocalDateTime.parse("2027-01-26T10:00"), () -> aftercare.undo(id, "확인이 잘못되었습니다.", town.city));
        assertThat(claims.require(fourth).toPay()).isEqualTo(504_109);
        assertThat(measures.stopped(id)).isEqualTo(new Won(0));
        assertThat(paidFor(4)).isEqualTo(504_109);
    }

    /**
     * Once the smaller order was paid, what was taken back comes with the next settlement, and nothing is stopped any
     * more.
     */
    @Test
    void paysWithTheNextSettlementWhatWasStoppedByMistake() {
        var fourth = approved(new Quarter(2026, 4));
        var id = proposeAt(LocalDateTime.parse("2027-01-11T10:00"));
        SeoulClock.at(LocalDateTime.parse("2027-01-25T10:00"), () -> {
            decide(id, town.city);
            claimService.markPaid(fourth, LocalDate.of(2027, 1, 25), town.officer);
        });
        SeoulClock.at(LocalDateTime.parse("2027-01-26T10:00"), () -> aftercare.undo(id, "확인이 잘못되었습니다.", town.city));
        assertThat(claims.require(fourth).toPay()).isZero();
        assertThat(paidFor(4)).isZero();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        database.sql("""
                        insert into subsidy_payment (claim_id, number, measure_id, kind, year, quarter, amount, segments, booked_at)
                        values (?, ?, ?, 'STOPPED', 2026, 3, -1, '[]', now())""").params(fourth, number.value(), id).update());
        var next = new UUID[1];
        var quarter = new Quarter(2027, 1);
        SeoulClock.at(LocalDateTime.parse("2027-04-09T10:00"), () -> {
            next[0] = claimService.claim(
                    town.bank,
                    quarter,
                    List.of(new ClaimRow(
                            1,
                            number.value(),
                            "",
                            null,
                            null,
                            accountQueries.require(number).due(quarter).amount())),
                    town.clerk);
            claimService.prepare(next[0], town.officer);
        });
        assertThat(claims.settlement(next[0], "", 10))
                .extracting(ClaimQueries.Paid::kind, ClaimQueries.Paid::amount)
                .contains(tuple("ADJUSTMENT", 504_109L));
    }

    @Test
    void liftsASuspension() {
        var id = propose(AftercareAction.SUSPEND, null);
        SeoulClock.at(HEARD, () -> decide(id, town.city));
        assertThat(accountQueries.require(number).due(new Quarter(2026, 3))).isEqualTo(new Won(0));
        SeoulClock.at(HEARD, () -> aftercare.end(id, LocalDate.of(2026, 5, 29), town.city));
        assertThat(accountQueries.require(number).due(new Quarter(2026, 2))).isEqualTo(new Won(443_835));
        assertThat(accountQueries.require(number).due(new Quarter(2026, 3))).isEqualTo(new Won(504_109));
        SeoulClock.at(HEARD, () -> aftercare.undo(id, "휴업하지 않았습니다.", town.city));
        assertThat(accountQueries.require(number).due(new Quarter(2026, 2))).isEqualTo(new Won(498_630));
    }

    @Test
    void keepsOutWhoeverSteppedAside() {
        reviews.stepAside(new LoanReviewService.Case(number, company), town.city, "친척입니다.");
        reviews.stepAside(new LoanReviewService.Case(number, company), town.officer, "친척입니다.");
        assertThatExceptionOfType(NotOnFile.class).isThrownBy(() -> propose(AftercareAction.STOP, null));
        assertThatExceptionOfType(NotOnFile.class)
                .isThrownBy(() -> reports.answer(
                        number, UUID.randomUUID(), new CompanyReportService.Answer(true, "", null), town.officer));
    }

    @Test
    void suspendsForSomeDays() {
        var id = propose(AftercareAction.SUSPEND, LocalDate.of(2026, 5, 29));
        SeoulClock.at(HEARD, () -> decide(id, town.city));
        assertThat(accountQueries.require(number).due(new Quarter(2026, 2))).isEqualTo(new Won(443_835));
        assertThat(accountQueries.require(number).due(new Quarter(2026, 3))).isEqualTo(new Won(504_109));
    }

    @Test
    void hearsTheCompanyFirst() {
        var id = propose(AftercareAction.STOP, null);
        assertThatExceptionOfType(NotOnFile.class)
                .isThrownBy(() -> aftercare.speak(id, new CompanyId(UUID.randomUUID()), "아닙니다."));
        SeoulClock.at(
                LocalDateTime.parse("2026-11-13T09:00"),
                () -> assertThatExceptionOfType(AftercareRefused.class)
                        .isThrownBy(() -> aftercare.speak(id, company, "늦었습니다."))
                        .withMessage("hearing-over"));
        SeoulClock.at(FOUND.plusDays(2), () -> {
            aftercare.speak(id, company, "본사만 옮겼고 공장은 그대로입니다.");
            aftercare.drop(id, "공장이 관내에 있음을 확인했습니다.", town.city);
        });
        assertThat(measures.require(id).state()).isEqualTo(AftercareMeasureState.DROPPED);
        assertThat(measures.require(id).hearing().heard()).contains("공장은 그대로");
        assertThat(accountQueries.require(number).halts()).isEmpty();
        assertThat(measures.of(number)).hasSize(1);
    }

    @Test
    void countsWhatComesInAndNoMore() {
        var id = propose(AftercareAction.RECOVER, null);
        SeoulClock.at(HEARD, () -> decide(id, town.city));
        SeoulClock.at(HEARD.plusDays(40), () -> {
            assertThat(measures.recovery(id)
                            .orElseThrow()
                            .isOverdue(HEARD.toLocalDate().plusDays(40)))
                    .isTrue();
            aftercare.received(id, HEARD.toLocalDate().plusDays(39), new Won(248_542), town.officer);
            assertThat(measures.recovery(id)
                            .orElseThrow()
                            .isOverdue(HEARD.toLocalDate().plusDays(40)))
                    .isFalse();
            assertThatExceptionOfType(AftercareRefused.class)
                    .isThrownBy(() -> aftercare.received(id, HEARD.toLocalDate(), new Won(497_085), town.officer))
                    .withMessage("too-much");
            aftercare.received(id, HEARD.toLocalDate().plusDays(40), new Won(497_084), town.officer);
        });
        assertThat(measures.recovery(id).orElseThrow().left()).isEqualTo(new Won(0));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(
                        () -> database.sql("""
                        insert into recovery_payment (measure_id, paid_on, won, recorded_by, recorded_at) values (?, '2026-12-01', 1, ?, now())""").params(id, town.officer.value()).update());
    }

    @Test
    void listsWhatIsDue() {
        propose(AftercareAction.WARN, null);
        SeoulClock.at(
                FOUND,
                () -> reports.tell(
                        number,
                        company,
                        CompanyReportService.Kind.BANK,
                        FOUND.toLocalDate(),
                        "가락은행으로 옮기려 합니다.",
                        owner));
        SeoulClock.at(
                FOUND,
                () -> assertThatExceptionOfType(AftercareRefused.class)
                        .isThrownBy(() -> reports.tell(
                                number,
                                company,
                                CompanyReportService.Kind.NAME,
                                FOUND.toLocalDate().plusDays(1),
                                "상호",
                                owner))
                        .withMessage("future"));
        SeoulClock.at(
                FOUND,
                () -> assertThat(measures.due())
                        .filteredOn(one -> one.number().equals(number))
                        .extracting(AftercareMeasureQueries.Due::kind)
                        .contains("hearing", "approval"));
        SeoulClock.at(FOUND, () -> assertThat(due.remind()).isPositive());
        var word = reports.of(number).getFirst();
        assertThatExceptionOfType(AftercareRefused.class)
                .isThrownBy(() -> reports.answer(
                        number, word.id(), new CompanyReportService.Answer(false, "", null), town.officer))
                .withMessage("no-reason");
        assertThatExceptionOfType(AftercareRefused.class)
                .isThrownBy(() -> reports.answer(
                        number, word.id(), new CompanyReportService.Answer(true, "", null), town.officer))
                .withMessage("no-bank");
        assertThatExceptionOfType(BankRefused.class)
                .as("it is drawn")
                .isThrownBy(() -> reports.answer(
                        number, word.id(), new CompanyReportService.Answer(true, "", town.bank), town.officer));
        reports.answer(number, word.id(), new CompanyReportService.Answer(false, "이미 실행한 대출입니다.", null), town.officer);
        assertThat(reports.of(number).getFirst().state()).isEqualTo("REFUSED");
        assertThatExceptionOfType(TransitionRefused.class)
                .isThrownBy(() -> reports.answer(
                        number, word.id(), new CompanyReportService.Answer(false, "다시", null), town.officer));
    }

    private void decide(UUID id, PersonId by) {
        aftercare.decide(id, new AftercareService.RecoveryTerms(new BasisPoints(310), 3), "공장을 관외로 옮겼습니다.", by);
    }

    private UUID propose(AftercareAction action, @Nullable LocalDate until) {
        return propose(FOUND, action, until);
    }

    private UUID proposeAt(LocalDateTime when) {
        return propose(when, AftercareAction.RECOVER, null);
    }

    private UUID propose(LocalDateTime when, AftercareAction action, @Nullable LocalDate until) {
        var id = new UUID[1];
        SeoulClock.at(
                when,
                () -> id[0] = aftercare.propose(
                        number,
                        new AftercareMeasure.Matter(
                                AftercareCause.MOVED_OUT, action, LEFT, LEFT, until, "법인등기부에서 이전을 확인했습니다."),
                        10,
                        town.officer));
        return id[0];
    }

    private long paidFor(int quarter) {
        return claims.paidFor(number).stream()
                .filter(paid -> paid.quarter().number() == quarter)
                .mapToLong(ClaimQueries.Paid::amount)
                .sum();
    }

    private void tell(LoanChange.Kind kind, long value) {
        accountService.tell(number, new LoanChange(kind, LocalDate.of(2026, 1, 1), value, "110-1"), town.clerk);
    }

    private long settle(int serial) {
        var quarter = new Quarter(2026, serial);
        var lines = new long[1];
        SeoulClock.at(quarter.lastDay().plusDays(10).atTime(11, 0), () -> {
            var claim = approved(quarter);
            claimService.markPaid(claim, quarter.lastDay().plusDays(10), town.officer);
            lines[0] = claims.require(claim).settlement().lines();
        });
        return lines[0];
    }

    private UUID approved(Quarter quarter) {
        var id = new UUID[1];
        SeoulClock.at(quarter.lastDay().plusDays(10).atTime(10, 0), () -> {
            var claim = claimService.claim(
                    town.bank,
                    quarter,
                    List.of(new ClaimRow(
                            1,
                            number.value(),
                            "",
                            null,
                            null,
                            accountQueries.require(number).due(quarter).amount())),
                    town.clerk);
            claimService.prepare(claim, town.officer);
            claimService.approve(claim, town.city);
            id[0] = claim;
        });
        return id[0];
    }
}
