package kr.oneroof.finance.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import kr.oneroof.finance.LoanTown;
import kr.oneroof.finance.Quarter;
import kr.oneroof.finance.bank.BankUploadRepository;
import kr.oneroof.finance.bank.LoanAccountService;
import kr.oneroof.finance.bank.LoanChange;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.support.ModuleTest;

/** From a bank's claim to the payment, and what becomes known late. */
@ModuleTest
class ClaimServiceTests {
    private static final LocalDateTime LATER = LocalDateTime.parse("2027-06-01T10:00");
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Autowired
    private ClaimService claimService;

    @Autowired
    private ClaimComparison comparison;

    @Autowired
    private ClaimQueries claims;

    @Autowired
    private LoanAccountService accountService;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ClaimFileService files;

    @Autowired
    private BankUploadRepository uploads;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationContext application;

    private LoanTown town;

    @BeforeEach
    void build() {
        town = new LoanTown(application, LoanTown.terms(200));
    }

    @Test
    void paysEveryQuarterToTheWonAndTakesBackWhatWasPaidForDaysThatDidNotCount() {
        var number = lent(100_000_000);
        assertThat(LongStream.rangeClosed(1, 4)
                        .map(quarter ->
                                settle(quarter((int) quarter), number, 1).payable()))
                .containsExactly(493_150L, 498_630L, 504_109L, 504_109L);
        var other = new LoanTown(application, LoanTown.terms(200));
        town = other;
        var leaver = lent(100_000_000);
        for (var quarter = 1; quarter <= 3; quarter++) {
            settle(quarter(quarter), leaver, 1);
        }
        accountService.halt(leaver, LocalDate.of(2026, 5, 20), null);
        var last = settle(quarter(4), leaver, 0);
        assertThat(last.lines()).isEqualTo(-734_246);
        assertThat(last.payable()).isZero();
        assertThat(last.carriedOut()).isEqualTo(-734_246);
        assertThat(claims.paidFor(leaver).stream()
                        .mapToLong(ClaimQueries.Paid::amount)
                        .sum())
                .isEqualTo(493_150 + 498_630 + 504_109 - 734_246);
    }

    @Test
    void addsUpFromTheLineToTheTotal() {
        var numbers = List.of(lent(33_333_333), lent(33_333_333), lent(33_333_334));
        var claim = claim(
                quarter(1), numbers.stream().map(number -> row(number, 164_383)).toList());
        assertThat(claims.sums(claim).get(ClaimVerdict.MATCH)).isEqualTo(new ClaimQueries.Sum(3, 493_149, 493_149));
        settle(claim);
        var paid = claims.settlement(claim, "", 10);
        assertThat(paid).extracting(ClaimQueries.Paid::amount).containsOnly(164_383L);
        assertThat(paid.getFirst().segments())
                .singleElement()
                .satisfies(segment -> assertThat(segment.days()).isEqualTo(90));
        assertThat(claims.require(claim).settlement().payable()).isEqualTo(493_149);
        assertThat(database.sql("select sum(amount) from subsidy_payment where claim_id = ?")
                        .param(claim)
                        .query(Long.class)
                        .single())
                .isEqualTo(493_149);
    }

    @Test
    void saysOfEveryLineWhatIsWrong() {
        var good = lent(100_000_000);
        var wrong = lent(100_000_000);
        var halted = lent(100_000_000);
        accountService.halt(halted, NEW_YEAR, null);
        var foreign = new LoanTown(application, LoanTown.terms(200)).recommended(100_000_000);
        var found = at(() -> comparison.compare(
                town.bank,
                quarter(1),
                List.of(
                        row(good, 493_150),
                        row(wrong, 493_151),
                        row(halted, 1),
                        row(good, 493_150),
                        row(foreign, 1),
                        new ClaimRow(6, "2020-999999", "", null, null, 1),
                        new ClaimRow(7, wrong.value(), "0000000000", null, null, 493_150))));
        assertThat(found)
                .extracting(ComparedClaimLine::verdict)
                .containsExactly(
                        ClaimVerdict.MATCH,
                        ClaimVerdict.DIFF,
                        ClaimVerdict.NOT_ELIGIBLE,
                        ClaimVerdict.DUPLICATE,
                        ClaimVerdict.UNKNOWN_LOAN,
                        ClaimVerdict.UNKNOWN_LOAN,
                        ClaimVerdict.UNKNOWN_LOAN);
        assertThat(found.get(1).own()).isEqualTo(493_150);
        assertThat(found.get(4).own()).isNull();
    }

    @Test
    void putsWhatBecameKnownLateIntoTheOpenQuarter() {
        var number = lent(100_000_000);
        var first = settle(quarter(1), number, 493_150);
        tell(number, LoanChange.Kind.PREPAY, LocalDate.of(2026, 3, 2), 100_000_000);
        var second = settle(quarter(2), number, 0);
        assertThat(first.payable()).isEqualTo(493_150);
        assertThat(second.lines()).isEqualTo(328_767 - 493_150);
        assertThat(second.payable()).isZero();
        var next = lent(200_000_000);
        var third = settle(claim(quarter(3), List.of(row(next, 1_008_219))));
        assertThat(third.carriedIn()).isEqualTo(328_767 - 493_150);
        assertThat(third.payable()).isEqualTo(third.lines() + third.carriedIn());
        assertThat(third.lines()).isEqualTo(1_008_219 + 997_260 + 986_301);
        assertThat(claims.paidFor(number).getFirst().amount()).isEqualTo(493_150);
    }

    @Test
    void paysOnceHoweverManyPress() throws Exception {
        var number = lent(100_000_000);
        var claim = claim(quarter(1), List.of(row(number, 493_150)));
        assertThatExceptionOfType(TransitionRefused.class).isThrownBy(() -> claimService.approve(claim, town.city));
        SeoulClock.at(LATER, () -> claimService.prepare(claim, town.officer));
        assertThatExceptionOfType(ClaimRefused.class)
                .isThrownBy(() -> claimService.approve(claim, town.officer))
                .withMessage("own-work");
        var press = (Callable<Boolean>) () -> {
            try {
                claimService.approve(claim, town.city);
                return true;
            } catch (TransitionRefused late) {
                return false;
            }
        };
        try (var crowd = Executors.newFixedThreadPool(8)) {
            var booked = new ArrayList<Boolean>();
            for (var answer : crowd.invokeAll(List.of(press, press, press, press, press, press, press, press))) {
                booked.add(answer.get());
            }
            assertThat(booked).filteredOn(Boolean::booleanValue).hasSize(1);
        }
        assertThat(claims.paidFor(number)).hasSize(1);
        SeoulClock.at(
                LATER,
                () -> assertThatExceptionOfType(TransitionRefused.class)
                        .isThrownBy(() ->
                                claimService.claim(town.bank, quarter(1), List.of(row(number, 493_150)), town.clerk)));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(
                        () -> database.sql("""
                        insert into subsidy_payment (claim_id, number, kind, year, quarter, amount, segments, booked_at)
                        values (?, ?, 'REGULAR', 2026, 1, 1, '[]', now())""").params(claim, number.value()).update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("delete from subsidy_payment").update());
    }

    /**
     * Two settlements that were reckoned side by side both know of the same late news: only one of them may book it.
     */
    @Test
    void booksLateNewsOnce() {
        var number = lent(100_000_000);
        settle(quarter(1), number, 493_150);
        tell(number, LoanChange.Kind.PREPAY, LocalDate.of(2026, 3, 2), 100_000_000);
        var second = claim(quarter(2), List.of(row(number, 0)));
        var third = claim(quarter(3), List.of(row(number, 0)));
        SeoulClock.at(LATER.plusMinutes(1), () -> claimService.prepare(second, town.officer));
        SeoulClock.at(LATER.plusMinutes(1), () -> claimService.prepare(third, town.officer));
        SeoulClock.at(LATER.plusMinutes(2), () -> claimService.approve(second, town.city));
        SeoulClock.at(
                LATER.plusMinutes(3),
                () -> assertThatExceptionOfType(ClaimRefused.class)
                        .isThrownBy(() -> claimService.approve(third, town.city))
                        .withMessage("carried-elsewhere"));
        SeoulClock.at(LATER.plusMinutes(4), () -> claimService.prepare(third, town.officer));
        SeoulClock.at(LATER.plusMinutes(5), () -> claimService.approve(third, town.city));
        assertThat(claims.paidFor(number).stream()
                        .mapToLong(ClaimQueries.Paid::amount)
                        .sum())
                .isEqualTo(328_767);
    }

    /**
     * The database's process dies before the booking is whole: nothing is booked, and the next try books all of it
     * once.
     */
    @Test
    void goesOnAfterTheDatabaseDied() {
        var number = lent(100_000_000);
        var claim = claim(quarter(1), List.of(row(number, 493_150)));
        SeoulClock.at(LATER, () -> claimService.prepare(claim, town.officer));
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> transaction.executeWithoutResult(work -> {
                    claimService.approve(claim, town.city);
                    database.sql("select pg_terminate_backend(pg_backend_pid())")
                            .query((row, index) -> 0)
                            .list();
                }));
        assertThat(claims.require(claim).state()).isEqualTo(ClaimState.CONFIRMED);
        assertThat(claims.paidFor(number)).isEmpty();
        claimService.approve(claim, town.city);
        assertThat(claims.paidFor(number)).hasSize(1);
    }

    @Test
    void goesBackAndForthUntilBothAgree() {
        var number = lent(100_000_000);
        SeoulClock.at(
                LocalDateTime.parse("2026-03-31T10:00"),
                () -> assertThatExceptionOfType(ClaimRefused.class)
                        .isThrownBy(() -> claimService.claim(town.bank, quarter(1), List.of(), town.clerk))
                        .withMessage("early"));
        var claim = claim(quarter(1), List.of(row(number, 500_000)));
        claimService.dispute(claim, "1번 줄의 금액을 확인해 주십시오.", town.officer);
        assertThat(claims.require(claim).state()).isEqualTo(ClaimState.DISPUTED);
        assertThat(claim(quarter(1), List.of(row(number, 493_150)))).isEqualTo(claim);
        assertThat(claims.require(claim).revision()).isEqualTo(2);
        assertThat(claims.lines(claim, null, 0))
                .extracting(ComparedClaimLine::verdict)
                .containsExactly(ClaimVerdict.MATCH);
        SeoulClock.at(LATER, () -> claimService.prepare(claim, town.officer));
        claimService.giveBack(claim, "다시 확인해 주십시오.", town.city);
        assertThat(claims.settlement(claim, "", 10)).isEmpty();
        settle(claim);
        SeoulClock.at(
                LATER,
                () -> assertThatExceptionOfType(ClaimRefused.class)
                        .isThrownBy(() ->
                                claimService.markPaid(claim, LATER.toLocalDate().plusDays(1), town.officer))
                        .withMessage("future"));
        SeoulClock.at(LATER, () -> claimService.markPaid(claim, LATER.toLocalDate(), town.officer));
        assertThat(claims.require(claim).isPaidLate(LATER.toLocalDate())).isTrue();
        assertThat(claims.find(town.bank, quarter(1))).isPresent();
        assertThat(claims.of(town.bank)).hasSize(1);
        assertThat(claims.in(quarter(1))).extracting(Claim::bank).contains(town.bank);
    }

    /** What became known between reckoning and approval is in what is booked, or nothing is. */
    @Test
    void booksNothingThatIsNoLongerTrue() {
        var number = lent(100_000_000);
        var claim = claim(quarter(1), List.of(row(number, 493_150)));
        SeoulClock.at(LATER, () -> claimService.prepare(claim, town.officer));
        accountService.halt(number, LocalDate.of(2026, 3, 1), null);
        assertThatExceptionOfType(ClaimRefused.class)
                .isThrownBy(() -> claimService.approve(claim, town.city))
                .withMessage("carried-elsewhere");
        SeoulClock.at(LATER, () -> claimService.prepare(claim, town.officer));
        assertThat(claims.require(claim).revision()).as("compared anew").isEqualTo(2);
        assertThat(claims.lines(claim, null, 0))
                .extracting(ComparedClaimLine::verdict)
                .containsExactly(ClaimVerdict.DIFF);
        claimService.approve(claim, town.city);
        assertThat(claims.paidFor(number))
                .singleElement()
                .satisfies(paid -> assertThat(paid.amount()).isEqualTo(323_287));
    }

    /** Two quarters of a bank that know of the same left-out quarter, approved in the same moment: it is paid once. */
    @Test
    void paysALeftOutQuarterOnceWhoeverIsFirst() throws Exception {
        var left = lent(100_000_000);
        var other = lent(100_000_000);
        settle(quarter(1), other, 493_150);
        var second = claim(quarter(2), List.of(row(left, 498_630)));
        var third = claim(quarter(3), List.of(row(left, 504_109)));
        SeoulClock.at(LATER, () -> claimService.prepare(second, town.officer));
        SeoulClock.at(LATER, () -> claimService.prepare(third, town.officer));
        try (var crowd = Executors.newFixedThreadPool(2)) {
            var booked = new ArrayList<Boolean>();
            for (var answer :
                    crowd.invokeAll(List.<Callable<Boolean>>of(() -> approved(second), () -> approved(third)))) {
                booked.add(answer.get());
            }
            assertThat(booked).containsExactlyInAnyOrder(true, false);
        }
        assertThat(claims.paidFor(left))
                .filteredOn(paid -> paid.quarter().equals(quarter(1)))
                .hasSize(1);
    }

    private boolean approved(UUID claim) {
        try {
            claimService.approve(claim, town.city);
            return true;
        } catch (ClaimRefused overtaken) {
            return false;
        }
    }

    /** A bank's only loan ended, and it claims no more: what it was paid too much is settled all the same. */
    @Test
    void settlesWithoutAClaim() {
        var number = lent(100_000_000);
        settle(quarter(1), number, 493_150);
        accountService.halt(number, LocalDate.of(2026, 1, 1), null);
        SeoulClock.at(
                LocalDateTime.parse("2026-07-15T10:00"),
                () -> assertThatExceptionOfType(ClaimRefused.class)
                        .isThrownBy(() -> claimService.open(town.bank, quarter(2), town.officer))
                        .withMessage("not-late-yet"));
        var opened = at(() -> claimService.open(town.bank, quarter(2), town.officer));
        SeoulClock.at(
                LATER,
                () -> assertThatExceptionOfType(ClaimRefused.class)
                        .isThrownBy(() -> claimService.open(town.bank, quarter(2), town.officer))
                        .withMessage("claimed-already"));
        assertThat(settle(opened).lines()).isEqualTo(-493_150);
        assertThat(claims.carried(town.bank)).isEqualTo(-493_150);
    }

    /** Beyond what the year's notices set aside somebody has to decide, and to say why. */
    @Test
    void paysBeyondTheBudgetOnlyWhenSomebodySaysSo() {
        var number = lent(100_000_000);
        var claim = claim(quarter(1), List.of(row(number, 493_150)));
        SeoulClock.at(LATER, () -> claimService.prepare(claim, town.officer));
        database.sql("update loan_programme set budget = 1 where year = ?")
                .param(town.year)
                .update();
        SeoulClock.at(LocalDateTime.of(town.year, 6, 1, 10, 0), () -> {
            assertThatExceptionOfType(ClaimRefused.class)
                    .isThrownBy(() -> claimService.approve(claim, town.city))
                    .withMessage("beyond-budget");
            assertThatExceptionOfType(ClaimRefused.class)
                    .isThrownBy(() -> claimService.approveBeyondBudget(claim, "추경", town.officer))
                    .withMessage("own-work");
            claimService.approveBeyondBudget(claim, "추경예산 확정", town.city);
        });
        assertThat(claims.require(claim).word()).isEqualTo("추경예산 확정");
        assertThat(claims.paidFor(number)).hasSize(1);
    }

    private RequestNumber lent(long won) {
        var number = town.recommended(won);
        tell(number, LoanChange.Kind.LAST_DRAW, NEW_YEAR, won);
        tell(number, LoanChange.Kind.RATE, NEW_YEAR, 520);
        return number;
    }

    private void tell(RequestNumber number, LoanChange.Kind kind, LocalDate day, long value) {
        SeoulClock.at(LATER, () -> accountService.tell(number, new LoanChange(kind, day, value, "110-1"), town.clerk));
    }

    private static Quarter quarter(int number) {
        return new Quarter(2026, number);
    }

    private static ClaimRow row(RequestNumber number, long won) {
        return new ClaimRow(Long.parseLong(number.value().substring(5)), number.value(), "", null, null, won);
    }

    private UUID claim(Quarter quarter, List<ClaimRow> rows) {
        return at(() -> claimService.claim(town.bank, quarter, rows, town.clerk));
    }

    private Settlement settle(Quarter quarter, RequestNumber number, long claimed) {
        return settle(claim(quarter, List.of(row(number, claimed))));
    }

    private Settlement settle(UUID claim) {
        SeoulClock.at(LATER, () -> claimService.prepare(claim, town.officer));
        claimService.approve(claim, town.city);
        return claims.require(claim).settlement();
    }

    private static <T> T at(Callable<T> code) {
        var found = new ArrayList<T>();
        SeoulClock.at(LATER, () -> {
            try {
                found.add(code.call());
            } catch (Exception wrong) {
                throw new IllegalStateException(wrong);
            }
        });
        return found.getFirst();
    }

    @Test
    void opensNothingForABankThatLendsNothing() {
        assertThatExceptionOfType(ClaimRefused.class)
                .isThrownBy(() -> SeoulClock.at(LATER, () -> claimService.open(town.bank, quarter(1), town.officer)))
                .withMessage("nothing-to-settle");
        lent(100_000_000);
        assertThat(at(() -> claimService.open(town.bank, quarter(1), town.officer)))
                .isNotNull();
    }

    @Test
    void claimsNothingOfAFileWithABrokenRow() {
        var number = lent(100_000_000);
        var heading = "추천번호,사업자등록번호,분기 처음 잔액,분기 끝 잔액,청구액\r\n";
        var good = number + ",,0,100000000,493150\r\n";
        var broken = sent(heading + good + number + ",,모름,,1\r\n");
        assertThatExceptionOfType(ClaimRefused.class)
                .isThrownBy(() -> SeoulClock.at(LATER, () -> files.take(town.bank, broken, town.clerk)))
                .withMessage("broken-rows");
        assertThat(claims.find(town.bank, quarter(1))).isEmpty();
        var whole = sent(heading + good);
        assertThat(at(() -> files.take(town.bank, whole, town.clerk))).isNotNull();
    }

    private UUID sent(String text) {
        return uploads.keep(town.bank, town.clerk, "claim.csv", text.getBytes(StandardCharsets.UTF_8), quarter(1));
    }
}
