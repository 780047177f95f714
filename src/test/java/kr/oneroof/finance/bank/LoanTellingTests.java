package kr.oneroof.finance.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.document.paper.IssuedPapers;
import kr.oneroof.finance.LoanTown;
import kr.oneroof.finance.Quarter;
import kr.oneroof.finance.Support;
import kr.oneroof.finance.volume.VolumeLedger;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;
import kr.oneroof.support.ModuleTest;

/** What banks tell becomes the loan's book; what nobody draws goes back. */
@ModuleTest
class LoanTellingTests {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 20);
    private static final LocalDateTime LATER = LocalDateTime.parse("2027-06-01T10:00");

    @Autowired
    private LoanTelling telling;

    @Autowired
    private LoanBooks books;

    @Autowired
    private VolumeLedger ledger;

    @Autowired
    private LapseRound lapses;

    @Autowired
    private JdbcClient database;

    @Autowired
    private IssuedPapers papers;

    @Autowired
    private ApplicationContext house;

    private LoanTown town;

    @BeforeEach
    void build() {
        town = new LoanTown(house, LoanTown.terms(250));
    }

    @Test
    void reckonsFromWhatItWasTold() {
        var number = town.recommended(200_000_000);
        tell(number, LoanNews.Kind.LAST_DRAW, JANUARY, 200_000_000);
        tell(number, LoanNews.Kind.RATE, JANUARY, 520);
        assertThat(due(number, 1)).isEqualTo(972_602);
        tell(number, LoanNews.Kind.PREPAY, LocalDate.of(2026, 3, 1), 50_000_000);
        assertThat(due(number, 1)).isEqualTo(866_438);
        assertThat(books.require(number).balance(LocalDate.of(2026, 3, 1))).isEqualTo(new Won(150_000_000));
        assertThat(state(number)).isEqualTo("EXECUTED");
        assertThat(ledger.share(number).executed()).isEqualTo(200_000_000);
        assertThat(books.require(number).lastDay()).hasValue(LocalDate.of(2029, 1, 19));
    }

    @Test
    void paysNothingForDaysInArrears() {
        var number = town.recommended(200_000_000);
        tell(number, LoanNews.Kind.LAST_DRAW, JANUARY, 200_000_000);
        tell(number, LoanNews.Kind.RATE, JANUARY, 520);
        tell(number, LoanNews.Kind.ARREARS, LocalDate.of(2026, 2, 10), 0);
        assertThat(due(number, 1)).isEqualTo(287_671);
        refused(number, LoanNews.Kind.ARREARS, LocalDate.of(2026, 2, 12), 0, "in-arrears");
        tell(number, LoanNews.Kind.ARREARS_OVER, LocalDate.of(2026, 2, 20), 0);
        assertThat(due(number, 1)).isEqualTo(835_616);
        refused(number, LoanNews.Kind.ARREARS_OVER, LocalDate.of(2026, 2, 21), 0, "no-arrears");
    }

    @Test
    void refusesWhatCannotBe() {
        var number = town.recommended(100_000_000);
        refused(number, LoanNews.Kind.DRAW, LocalDate.of(2025, 12, 21), 1, "before-decision");
        refused(number, LoanNews.Kind.DRAW, LocalDate.of(2026, 3, 23), 1, "late");
        refused(number, LoanNews.Kind.DRAW, LATER.toLocalDate().plusDays(1), 1, "future");
        refused(number, LoanNews.Kind.DRAW, JANUARY, 100_000_001, "too-much");
        refused(number, LoanNews.Kind.REPAY, JANUARY, 1, "overpaid");
        refused(number, LoanNews.Kind.ARREARS, JANUARY, 0, "not-drawn");
        tell(number, LoanNews.Kind.DRAW, JANUARY, 60_000_000);
        refused(number, LoanNews.Kind.PREPAY, JANUARY.minusDays(1), 1, "overpaid");
        refused(number, LoanNews.Kind.PREPAY, JANUARY.plusDays(1), 60_000_001, "overpaid");
        tell(number, LoanNews.Kind.LAST_DRAW, JANUARY.plusDays(1), 20_000_000);
        refused(number, LoanNews.Kind.DRAW, JANUARY.plusDays(2), 1, "finished");
    }

    @Test
    void keepsWhatWasWrongBesideWhatIsRight() {
        // The round is one for all loans: those of other tests stay where they are.
        database.sql("update loan set extension_asked = '다른 대출' where extension_asked = '' and not finished")
                .update();
        var number = town.recommended(100_000_000);
        tell(number, LoanNews.Kind.LAST_DRAW, JANUARY, 80_000_000);
        assertThat(ledger.share(number)).isEqualTo(new VolumeLedger.Share(0, 100_000_000, 80_000_000));
        HouseClock.at(LATER.plusDays(6), () -> lapses.round());
        assertThat(ledger.share(number)).isEqualTo(new VolumeLedger.Share(0, 100_000_000, 80_000_000));
        HouseClock.at(LATER.plusDays(8), () -> lapses.round());
        assertThat(ledger.share(number)).isEqualTo(new VolumeLedger.Share(0, 80_000_000, 80_000_000));
        var wrong = books.require(number).standing().getFirst();
        HouseClock.at(
                LATER, () -> telling.correct(number, wrong.id(), JANUARY.plusDays(1), new Won(90_000_000), town.clerk));
        var account = books.require(number);
        assertThat(account.entries()).hasSize(3);
        assertThat(account.standing())
                .singleElement()
                .satisfies(entry -> assertThat(entry.won()).isEqualTo(90_000_000));
        assertThat(account.firstDrawn()).hasValue(JANUARY.plusDays(1));
        assertThat(ledger.share(number)).isEqualTo(new VolumeLedger.Share(0, 90_000_000, 90_000_000));
        HouseClock.at(
                LATER,
                () -> assertThatExceptionOfType(BankRefused.class)
                        .isThrownBy(() -> telling.correct(number, wrong.id(), JANUARY, new Won(1), town.clerk))
                        .withMessage("corrected-already"));
        HouseClock.at(
                LATER,
                () -> telling.correct(
                        number, account.standing().getFirst().id(), JANUARY, new Won(70_000_000), town.clerk));
        assertThat(ledger.share(number)).isEqualTo(new VolumeLedger.Share(0, 70_000_000, 70_000_000));
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
        tell(drawn, LoanNews.Kind.DRAW, LocalDate.of(2026, 3, 22), 30_000_000);
        HouseClock.at(LocalDateTime.parse("2026-04-22T00:40"), () -> lapses.round());
        assertThat(state(idle)).isEqualTo("NOTIFIED");
        HouseClock.at(
                LocalDateTime.parse("2026-04-23T00:40"),
                () -> assertThat(lapses.round()).isGreaterThanOrEqualTo(2));
        assertThat(state(drawn)).isEqualTo("EXECUTED");
        assertThat(state(idle)).isEqualTo("LAPSED");
        assertThat(ledger.standing(town.programme))
                .isEqualTo(new VolumeLedger.Standing(10_000_000_000L, 0, 30_000_000, 30_000_000));
        refused(idle, LoanNews.Kind.DRAW, JANUARY, 1, "finished");
    }

    @Test
    void givesMoreTimeOnce() {
        var number = town.recommended(100_000_000);
        HouseClock.at(
                LocalDateTime.parse("2026-03-20T10:00"), () -> telling.askForTime(number, "담보 감정이 늦어집니다.", town.clerk));
        HouseClock.at(LocalDateTime.parse("2026-05-20T10:00"), () -> lapses.round());
        assertThat(state(number)).isEqualTo("NOTIFIED");
        telling.answerAboutTime(number, true, "", town.officer);
        assertThat(books.require(number).loan().deadline().validUntil()).isEqualTo("2026-07-22");
        HouseClock.at(
                LocalDateTime.parse("2026-07-20T10:00"),
                () -> assertThatExceptionOfType(BankRefused.class)
                        .isThrownBy(() -> telling.askForTime(number, "더", town.clerk))
                        .withMessage("no-more-time"));
        assertThatExceptionOfType(BankRefused.class)
                .isThrownBy(() -> telling.answerAboutTime(number, true, "", town.officer))
                .withMessage("not-asked");
    }

    /** The clerk told of the wrong loan: while nothing was given back, all is as if nobody had. */
    @Test
    void takesADrawBackThatNeverWas() {
        var number = town.recommended(100_000_000);
        tell(number, LoanNews.Kind.LAST_DRAW, JANUARY, 20_000_000);
        assertThat(state(number)).isEqualTo("EXECUTED");
        var slip = books.require(number).standing().getFirst();
        HouseClock.at(LATER, () -> telling.correct(number, slip.id(), JANUARY, new Won(0), town.clerk));
        assertThat(state(number)).isEqualTo("NOTIFIED");
        assertThat(books.require(number).loan().whole()).isFalse();
        assertThat(ledger.share(number)).isEqualTo(new VolumeLedger.Share(0, 100_000_000, 0));
        tell(number, LoanNews.Kind.LAST_DRAW, JANUARY, 100_000_000);
        assertThat(state(number)).isEqualTo("EXECUTED");
    }

    @Test
    void correctsArrears() {
        var number = town.recommended(200_000_000);
        tell(number, LoanNews.Kind.LAST_DRAW, JANUARY, 200_000_000);
        tell(number, LoanNews.Kind.RATE, JANUARY, 520);
        tell(number, LoanNews.Kind.ARREARS, LocalDate.of(2026, 2, 19), 0);
        HouseClock.at(LATER, () -> {
            assertThatExceptionOfType(BankRefused.class)
                    .isThrownBy(() -> telling.correctArrears(number, JANUARY, null, town.clerk))
                    .withMessage("no-arrears");
            telling.correctArrears(
                    number,
                    LocalDate.of(2026, 2, 19),
                    new Support.Stretch(LocalDate.of(2026, 2, 10), LoanAccount.OPEN),
                    town.clerk);
        });
        assertThat(due(number, 1)).isEqualTo(287_671);
        HouseClock.at(LATER, () -> telling.correctArrears(number, LocalDate.of(2026, 2, 10), null, town.clerk));
        assertThat(due(number, 1)).isEqualTo(972_602);
        assertThat(books.require(number).isInArrears()).isFalse();
    }

    @Test
    void movesToAnotherBankUntilSomethingIsDrawn() {
        var number = town.recommended(100_000_000);
        var other = new LoanTown(house, LoanTown.terms(250));
        telling.moveTo(number, other.bank);
        assertThat(books.requireOf(other.bank, number).loan().party().bank()).isEqualTo(other.bank);
        assertThat(database.sql("select bank_id from loan_application where number = ?")
                        .param(number.value())
                        .query(UUID.class)
                        .single())
                .isEqualTo(other.bank);
        var letters = papers.of("loan:" + number);
        assertThat(letters).hasSize(2);
        assertThat(letters.getFirst().revoked()).isEqualTo("document.paper.revoked.replaced");
        tell(number, LoanNews.Kind.DRAW, JANUARY, 1_000_000);
        assertThatExceptionOfType(BankRefused.class)
                .isThrownBy(() -> telling.moveTo(number, town.bank))
                .withMessage("drawn-already");
    }

    @Test
    void haltsAndTakesTheHaltBackWithoutATrace() {
        var number = town.recommended(200_000_000);
        tell(number, LoanNews.Kind.LAST_DRAW, JANUARY, 200_000_000);
        tell(number, LoanNews.Kind.RATE, JANUARY, 520);
        var halt = telling.halt(number, LocalDate.of(2026, 2, 10), null);
        assertThat(due(number, 1)).isEqualTo(287_671);
        telling.undoHalt(halt);
        assertThat(due(number, 1)).isEqualTo(972_602);
    }

    private void tell(RequestNumber number, LoanNews.Kind kind, LocalDate day, long value) {
        HouseClock.at(LATER, () -> telling.tell(number, new LoanNews(kind, day, value, "110-1"), town.clerk));
    }

    private void refused(RequestNumber number, LoanNews.Kind kind, LocalDate day, long value, String why) {
        HouseClock.at(
                LATER,
                () -> assertThatExceptionOfType(BankRefused.class)
                        .isThrownBy(() -> telling.tell(number, new LoanNews(kind, day, value, "110-1"), town.clerk))
                        .withMessage(why));
    }

    private long due(RequestNumber number, int quarter) {
        return books.require(number).due(new Quarter(2026, quarter)).amount();
    }

    private String state(RequestNumber number) {
        return database.sql("select state from loan_application where number = ?")
                .param(number.value())
                .query(String.class)
                .single();
    }
}
