package kr.oneroof.finance.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import kr.oneroof.document.paper.IssuedPaperService;
import kr.oneroof.finance.LoanTown;
import kr.oneroof.finance.Quarter;
import kr.oneroof.finance.Support;
import kr.oneroof.finance.volume.VolumeLedgerService;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;
import kr.oneroof.support.ModuleTest;

/** What banks tell becomes the loan's book; what nobody draws goes back. */
@ModuleTest
class LoanAccountServiceTests {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 20);
    private static final LocalDateTime LATER = LocalDateTime.parse("2027-06-01T10:00");

    @Autowired
    private LoanDeadlineService deadlines;

    @Autowired
    private LoanAccountService accountService;

    @Autowired
    private LoanAccountQueries accountQueries;

    @Autowired
    private VolumeLedgerService ledger;

    @Autowired
    private LapseJob lapses;

    @Autowired
    private JdbcClient database;

    @Autowired
    private IssuedPaperService papers;

    @Autowired
    private ApplicationContext application;

    private LoanTown town;

    @BeforeEach
    void build() {
        town = new LoanTown(application, LoanTown.terms(250));
    }

    @Test
    void reckonsFromWhatItWasTold() {
        var number = town.recommended(200_000_000);
        tell(number, LoanChange.Kind.LAST_DRAW, JANUARY, 200_000_000);
        tell(number, LoanChange.Kind.RATE, JANUARY, 520);
        assertThat(due(number, 1)).isEqualTo(972_602);
        tell(number, LoanChange.Kind.PREPAY, LocalDate.of(2026, 3, 1), 50_000_000);
        assertThat(due(number, 1)).isEqualTo(866_438);
        assertThat(accountQueries.require(number).balance(LocalDate.of(2026, 3, 1)))
                .isEqualTo(new Won(150_000_000));
        assertThat(state(number)).isEqualTo("EXECUTED");
        assertThat(ledger.share(number).executed()).isEqualTo(200_000_000);
        assertThat(accountQueries.require(number).lastDay()).hasValue(LocalDate.of(2029, 1, 19));
    }

    @Test
    void paysNothingForDaysInArrears() {
        var number = town.recommended(200_000_000);
        tell(number, LoanChange.Kind.LAST_DRAW, JANUARY, 200_000_000);
        tell(number, LoanChange.Kind.RATE, JANUARY, 520);
        tell(number, LoanChange.Kind.ARREARS, LocalDate.of(2026, 2, 10), 0);
        assertThat(due(number, 1)).isEqualTo(287_671);
        refused(number, LoanChange.Kind.ARREARS, LocalDate.of(2026, 2, 12), 0, "in-arrears");
        tell(number, LoanChange.Kind.ARREARS_OVER, LocalDate.of(2026, 2, 20), 0);
        assertThat(due(number, 1)).isEqualTo(835_616);
        refused(number, LoanChange.Kind.ARREARS_OVER, LocalDate.of(2026, 2, 21), 0, "no-arrears");
    }

    @Test
    void refusesWhatCannotBe() {
        var number = town.recommended(100_000_000);
        refused(number, LoanChange.Kind.DRAW, LocalDate.of(2025, 12, 21), 1, "before-decision");
        refused(number, LoanChange.Kind.DRAW, LocalDate.of(2026, 3, 23), 1, "late");
        refused(number, LoanChange.Kind.DRAW, LATER.toLocalDate().plusDays(1), 1, "future");
        refused(number, LoanChange.Kind.DRAW, JANUARY, 100_000_001, "too-much");
        refused(number, LoanChange.Kind.REPAY, JANUARY, 1, "overpaid");
        refused(number, LoanChange.Kind.ARREARS, JANUARY, 0, "not-drawn");
        tell(number, LoanChange.Kind.DRAW, JANUARY, 60_000_000);
        refused(number, LoanChange.Kind.PREPAY, JANUARY.minusDays(1), 1, "overpaid");
        refused(number, LoanChange.Kind.PREPAY, JANUARY.plusDays(1), 60_000_001, "overpaid");
        tell(number, LoanChange.Kind.LAST_DRAW, JANUARY.plusDays(1), 20_000_000);
        refused(number, LoanChange.Kind.DRAW, JANUARY.plusDays(2), 1, "finished");
    }

    @Test
    void keepsWhatWasWrongBesideWhatIsRight() {
        // The round is one for all loans: those of other tests stay where they are.
        database.sql("update loan set extension_asked = '다른 대출' where extension_asked = '' and not finished")
                .update();
        var number = town.recommended(100_000_000);
        tell(number, LoanChange.Kind.LAST_DRAW, JANUARY, 80_000_000);
        assertThat(ledger.share(number)).isEqualTo(new VolumeLedgerService.Share(0, 100_000_000, 80_000_000));
        SeoulClock.at(LATER.plusDays(6), () -> lapses.lapse());
        assertThat(ledger.share(number)).isEqualTo(new VolumeLedgerService.Share(0, 100_000_000, 80_000_000));
        SeoulClock.at(LATER.plusDays(8), () -> lapses.lapse());
        assertThat(ledger.share(number)).isEqualTo(new VolumeLedgerService.Share(0, 80_000_000, 80_000_000));
        var wrong = accountQueries.require(number).standing().getFirst();
        SeoulClock.at(
                LATER,
                () -> accountService.correct(number, wrong.id(), JANUARY.plusDays(1), new Won(90_000_000), town.clerk));
        var account = accountQueries.require(number);
        assertThat(account.entries()).hasSize(3);
        assertThat(account.standing())
                .singleElement()
                .satisfies(entry -> assertThat(entry.won()).isEqualTo(90_000_000));
        assertThat(account.firstDrawn()).hasValue(JANUARY.plusDays(1));
        assertThat(ledger.share(number)).isEqualTo(new VolumeLedgerService.Share(0, 90_000_000, 90_000_000));
        SeoulClock.at(
                LATER,
                () -> assertThatExceptionOfType(BankRefused.class)
                        .isThrownBy(() -> accountService.correct(number, wrong.id(), JANUARY, new Won(1), town.clerk))
                        .withMessage("corrected-already"));
        SeoulClock.at(
                LATER,
                () -> accountService.correct(
                        number, account.standing().getFirst().id(), JANUARY, new Won(70_000_000), town.clerk));
        assertThat(ledger.share(number)).isEqualTo(new VolumeLedgerService.Share(0, 70_000_000, 70_000_000));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("""
                        insert into loan_movement values (gen_random_uuid(), ?, 'REPAY', '2026-05-01', -70000001, null, ?, now())""")
                        .params(number.value(), town.clerk.value())
                        .update());
    }

    @Test
    void lapsesOnceTheReportWouldHaveCome() {
        var drawn = town.recommended(100_000_000);
        var idle = town.recommended(50_000_000);
        tell(drawn, LoanChange.Kind.DRAW, LocalDate.of(2026, 3, 22), 30_000_000);
        SeoulClock.at(LocalDateTime.parse("2026-04-22T00:40"), () -> lapses.lapse());
        assertThat(state(idle)).isEqualTo("NOTIFIED");
        SeoulClock.at(
                LocalDateTime.parse("2026-04-23T00:40"),
                () -> assertThat(lapses.lapse()).isGreaterThanOrEqualTo(2));
        assertThat(state(drawn)).isEqualTo("EXECUTED");
        assertThat(state(idle)).isEqualTo("LAPSED");
        assertThat(ledger.standing(town.programme))
                .isEqualTo(new VolumeLedgerService.Standing(10_000_000_000L, 0, 30_000_000, 30_000_000));
        refused(idle, LoanChange.Kind.DRAW, JANUARY, 1, "finished");
    }

    @Test
    void givesMoreTimeOnce() {
        var number = town.recommended(100_000_000);
        SeoulClock.at(
                LocalDateTime.parse("2026-03-20T10:00"),
                () -> deadlines.askForTime(number, "담보 감정이 늦어집니다.", town.clerk));
        SeoulClock.at(LocalDateTime.parse("2026-05-20T10:00"), () -> lapses.lapse());
        assertThat(state(number)).isEqualTo("NOTIFIED");
        deadlines.answerAboutTime(number, true, "", town.officer);
        assertThat(accountQueries.require(number).loan().deadline().validUntil())
                .isEqualTo("2026-07-22");
        SeoulClock.at(
                LocalDateTime.parse("2026-07-20T10:00"),
                () -> assertThatExceptionOfType(BankRefused.class)
                        .isThrownBy(() -> deadlines.askForTime(number, "더", town.clerk))
                        .withMessage("no-more-time"));
        assertThatExceptionOfType(BankRefused.class)
                .isThrownBy(() -> deadlines.answerAboutTime(number, true, "", town.officer))
                .withMessage("not-asked");
    }

    /** The clerk told of the wrong loan: while nothing was given back, all is as if nobody had. */
    @Test
    void takesADrawBackThatNeverWas() {
        var number = town.recommended(100_000_000);
        tell(number, LoanChange.Kind.LAST_DRAW, JANUARY, 20_000_000);
        assertThat(state(number)).isEqualTo("EXECUTED");
        var slip = accountQueries.require(number).standing().getFirst();
        SeoulClock.at(LATER, () -> accountService.correct(number, slip.id(), JANUARY, new Won(0), town.clerk));
        assertThat(state(number)).isEqualTo("NOTIFIED");
        assertThat(accountQueries.require(number).loan().whole()).isFalse();
        assertThat(ledger.share(number)).isEqualTo(new VolumeLedgerService.Share(0, 100_000_000, 0));
        tell(number, LoanChange.Kind.LAST_DRAW, JANUARY, 100_000_000);
        assertThat(state(number)).isEqualTo("EXECUTED");
    }

    @Test
    void correctsArrears() {
        var number = town.recommended(200_000_000);
        tell(number, LoanChange.Kind.LAST_DRAW, JANUARY, 200_000_000);
        tell(number, LoanChange.Kind.RATE, JANUARY, 520);
        tell(number, LoanChange.Kind.ARREARS, LocalDate.of(2026, 2, 19), 0);
        SeoulClock.at(LATER, () -> {
            assertThatExceptionOfType(BankRefused.class)
                    .isThrownBy(() -> accountService.correctArrears(number, JANUARY, null, town.clerk))
                    .withMessage("no-arrears");
            accountService.correctArrears(
                    number,
                    LocalDate.of(2026, 2, 19),
                    new Support.Stretch(LocalDate.of(2026, 2, 10), LoanAccount.OPEN),
                    town.clerk);
        });
        assertThat(due(number, 1)).isEqualTo(287_671);
        SeoulClock.at(LATER, () -> accountService.correctArrears(number, LocalDate.of(2026, 2, 10), null, town.clerk));
        assertThat(due(number, 1)).isEqualTo(972_602);
        assertThat(accountQueries.require(number).isInArrears()).isFalse();
    }

    @Test
    void movesToAnotherBankUntilSomethingIsDrawn() {
        var number = town.recommended(100_000_000);
        var other = new LoanTown(application, LoanTown.terms(250));
        deadlines.changeBank(number, other.bank);
        assertThat(accountQueries.requireOf(other.bank, number).loan().party().bank())
                .isEqualTo(other.bank);
        assertThat(database.sql("select bank_id from loan_application where number = ?")
                        .param(number.value())
                        .query(UUID.class)
                        .single())
                .isEqualTo(other.bank);
        var letters = papers.of("loan:" + number);
        assertThat(letters).hasSize(2);
        assertThat(letters.getFirst().revoked()).isEqualTo("document.paper.revoked.replaced");
        tell(number, LoanChange.Kind.DRAW, JANUARY, 1_000_000);
        assertThatExceptionOfType(BankRefused.class)
                .isThrownBy(() -> deadlines.changeBank(number, town.bank))
                .withMessage("drawn-already");
    }

    @Test
    void haltsAndTakesTheHaltBackWithoutATrace() {
        var number = town.recommended(200_000_000);
        tell(number, LoanChange.Kind.LAST_DRAW, JANUARY, 200_000_000);
        tell(number, LoanChange.Kind.RATE, JANUARY, 520);
        var halt = accountService.halt(number, LocalDate.of(2026, 2, 10), null);
        assertThat(due(number, 1)).isEqualTo(287_671);
        accountService.undoHalt(halt);
        assertThat(due(number, 1)).isEqualTo(972_602);
    }

    private void tell(RequestNumber number, LoanChange.Kind kind, LocalDate day, long value) {
        SeoulClock.at(LATER, () -> accountService.tell(number, new LoanChange(kind, day, value, "110-1"), town.clerk));
    }

    private void refused(RequestNumber number, LoanChange.Kind kind, LocalDate day, long value, String why) {
        SeoulClock.at(
                LATER,
                () -> assertThatExceptionOfType(BankRefused.class)
                        .isThrownBy(() ->
                                accountService.tell(number, new LoanChange(kind, day, value, "110-1"), town.clerk))
                        .withMessage(why));
    }

    private long due(RequestNumber number, int quarter) {
        return accountQueries.require(number).due(new Quarter(2026, quarter)).amount();
    }

    private String state(RequestNumber number) {
        return database.sql("select state from loan_application where number = ?")
                .param(number.value())
                .query(String.class)
                .single();
    }

    /** What was given back when the first telling ended the loan was promised to others meanwhile. */
    @Test
    void correctsADrawNoFurtherThanTheVolumeReaches() {
        var number = town.recommended(100_000_000);
        tell(number, LoanChange.Kind.LAST_DRAW, JANUARY, 80_000_000);
        var other = town.recommended(1_000_000);
        application.getBean(TransactionTemplate.class).executeWithoutResult(_ -> {
            ledger.release(number);
            var left = ledger.standing(town.programme).left();
            assertThat(ledger.confirm(town.programme, other, new Won(left + 1_000_000)))
                    .isTrue();
        });
        var wrong = accountQueries.require(number).standing().getFirst();
        SeoulClock.at(
                LATER,
                () -> assertThatExceptionOfType(BankRefused.class)
                        .isThrownBy(() ->
                                accountService.correct(number, wrong.id(), JANUARY, new Won(80_000_001), town.clerk))
                        .withMessage("no-room"));
        assertThat(accountQueries.require(number).standing())
                .as("nothing changed")
                .containsExactly(wrong);
        assertThat(ledger.share(number)).isEqualTo(new VolumeLedgerService.Share(0, 80_000_000, 80_000_000));
        SeoulClock.at(
                LATER, () -> accountService.correct(number, wrong.id(), JANUARY, new Won(70_000_000), town.clerk));
        assertThat(accountQueries.require(number).drawn()).isEqualTo(new Won(70_000_000));
    }

    @Test
    void givesNoMoreTimeOnceItIsOver() {
        var number = town.recommended(100_000_000);
        var last = accountQueries.require(number).loan().deadline().validUntil();
        SeoulClock.at(
                last.plusDays(1).atStartOfDay(),
                () -> assertThatExceptionOfType(BankRefused.class)
                        .isThrownBy(() -> deadlines.askForTime(number, "담보 감정이 늦어집니다.", town.clerk))
                        .withMessage("time-late"));
        SeoulClock.at(last.atTime(23, 59), () -> deadlines.askForTime(number, "담보 감정이 늦어집니다.", town.clerk));
        assertThat(accountQueries.require(number).loan().deadline().asked()).isEqualTo("담보 감정이 늦어집니다.");
    }

    @Test
    void asksBeforeItBooksWhatIsToldTwiceOrTooSmall() {
        var number = town.recommended(200_000_000);
        tell(number, LoanChange.Kind.DRAW, JANUARY, 50_000_000);
        refused(number, LoanChange.Kind.DRAW, JANUARY, 50_000_000, "doubtful");
        refused(number, LoanChange.Kind.RATE, JANUARY, 5, "doubtful");
        SeoulClock.at(
                LATER,
                () -> accountService.tell(
                        number,
                        new LoanChange(LoanChange.Kind.DRAW, JANUARY, 50_000_000, "110-1"),
                        town.clerk,
                        Set.of(Doubt.AGAIN)));
        assertThat(accountQueries.require(number).drawn()).isEqualTo(new Won(100_000_000));
    }
}
