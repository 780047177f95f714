package kr.oneroof.venue.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.document.sheet.SheetRefused;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.venue.Halls;
import kr.oneroof.venue.booking.VenueBookingQueries;
import kr.oneroof.venue.booking.VenueBookingRequestService;
import kr.oneroof.venue.booking.VenueBookingService;
import kr.oneroof.venue.booking.VenueBookingState;
import kr.oneroof.venue.booking.VenueCancellationService;

/** Too little, too much, twice; by hand and by the bank's list. */
@ModuleTest
class VenuePaymentServiceTests {
    private static final LocalDate TODAY = Halls.NOW.toLocalDate();

    @Autowired
    private VenueBookingService bookingService;

    @Autowired
    private VenueCancellationService cancellations;

    @Autowired
    private VenueBookingRequestService requests;

    @Autowired
    private VenuePaymentService money;

    @Autowired
    private BankStatementService files;

    @Autowired
    private VenueBookingQueries bookings;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext application;

    private Halls halls;

    @BeforeEach
    void build() {
        halls = new Halls(application);
    }

    private RequestNumber approved(LocalDate day) {
        var number = new RequestNumber[1];
        SeoulClock.at(Halls.NOW, () -> {
            number[0] = requests.request(halls.wish(day));
            bookingService.receive(number[0], halls.manager);
            bookingService.approve(number[0], halls.manager);
        });
        return number[0];
    }

    private void pay(RequestNumber number, long won, LocalDate on, String reference) {
        SeoulClock.at(
                Halls.NOW,
                () -> money.pay(number, new VenuePaymentService.Receipt(new Won(won), on, reference), halls.manager));
    }

    @Test
    void confirmsWhenAllIsPaidAndNotBefore() {
        var number = approved(Halls.DAY);
        pay(number, 21_000, TODAY, "");
        assertThat(bookings.require(number).state()).isEqualTo(VenueBookingState.APPROVED);
        assertThatExceptionOfType(VenuePaymentRefused.class)
                .isThrownBy(() -> pay(number, 100_001, TODAY, ""))
                .satisfies(refused -> assertThat(refused.messageKey()).endsWith("too-much"));
        assertThatExceptionOfType(VenuePaymentRefused.class)
                .isThrownBy(() -> pay(number, 1, TODAY.plusDays(1), ""))
                .satisfies(refused -> assertThat(refused.messageKey()).endsWith("future"));
        pay(number, 100_000, TODAY, "");
        assertThat(bookings.require(number).state()).isEqualTo(VenueBookingState.CONFIRMED);
        assertThat(money.of(number))
                .extracting(VenuePaymentService.Entry::won)
                .containsExactly(new Won(21_000), new Won(100_000));
        assertThatExceptionOfType(VenuePaymentRefused.class)
                .isThrownBy(() -> pay(number, 1, TODAY, ""))
                .withMessage("not-owed");
        assertThatExceptionOfType(VenuePaymentRefused.class)
                .isThrownBy(() -> SeoulClock.at(
                        Halls.NOW,
                        () -> money.giveBack(
                                number, new VenuePaymentService.Receipt(new Won(1), TODAY, ""), halls.manager)))
                .satisfies(refused -> assertThat(refused.messageKey()).endsWith("too-much-back"));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("""
                        insert into venue_payment (number, kind, won, on_day, recorded_by, recorded_at) values (?, 'REFUNDED', 121001, '2031-04-02', ?, now())""")
                        .params(number.value(), halls.manager.value())
                        .update());
    }

    @Test
    void recordsOnlyWhatMatches() {
        var whole = approved(Halls.DAY);
        var less = approved(Halls.DAY.plusDays(1));
        var file = files.keep(
                "입금.csv",
                ("""
                입금일,금액,적요
                2031-04-02,121000,%s 한빛정밀
                2031.04.02,121000,%s 또
                20310402,120000,%s
                2031-04-02,999,모르는 사람
                합계,242999,
                """.formatted(whole, whole.value().replace("-", ""), less)).getBytes(StandardCharsets.UTF_8),
                halls.manager);
        SeoulClock.at(
                Halls.NOW,
                () -> assertThat(files.look(file).lines())
                        .extracting(VenuePaymentService.Matched::verdict)
                        .containsExactly(
                                VenuePaymentVerdict.MATCH,
                                VenuePaymentVerdict.NOT_OWED,
                                VenuePaymentVerdict.TOO_SMALL,
                                VenuePaymentVerdict.UNKNOWN));
        SeoulClock.at(
                Halls.NOW, () -> assertThat(files.take(file, halls.manager)).isOne());
        assertThat(bookings.require(whole).state()).isEqualTo(VenueBookingState.CONFIRMED);
        assertThat(bookings.require(less).state()).isEqualTo(VenueBookingState.APPROVED);
        SeoulClock.at(
                Halls.NOW,
                () -> assertThat(files.look(file).lines().getFirst().verdict()).isEqualTo(VenuePaymentVerdict.TWICE));
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> files.take(file, halls.manager));
        assertThatExceptionOfType(SheetRefused.class).isThrownBy(() -> files.keep("x", new byte[0], halls.manager));
    }

    @Test
    void deletesListsThatNobodyTookAMonthLater() {
        var before = LocalDateTime.parse("2020-01-01T10:00");
        var taken = sent(before);
        SeoulClock.at(before, () -> files.take(taken, halls.manager));
        var untaken = sent(before);
        var later = sent(before.plusDays(1));
        SeoulClock.at(before.plusDays(30).plusMinutes(1), files::deleteUntaken);
        assertThatExceptionOfType(NotOnFile.class).isThrownBy(() -> files.look(untaken));
        assertThat(files.look(taken).taken()).isTrue();
        assertThat(files.look(later).taken()).isFalse();
    }

    @Test
    void letsFiftyListsLieADayAndNoMore() {
        var day = LocalDateTime.parse("2040-01-01T10:00");
        try {
            var first = sent(day);
            for (var file = 1; file < 50; file++) {
                sent(day);
            }
            assertThatExceptionOfType(SheetRefused.class)
                    .isThrownBy(() -> sent(day))
                    .withMessage("lying");
            SeoulClock.at(day, () -> files.take(first, halls.manager));
            assertThat(sent(day)).as("what was taken over lies no more").isNotNull();
            assertThat(sent(day.plusDays(1).plusMinutes(1))).isNotNull();
        } finally {
            database.sql("delete from venue_bank_file where sent_at > '2039-12-31'")
                    .update();
        }
    }

    private UUID sent(LocalDateTime at) {
        var file = new UUID[1];
        SeoulClock.at(
                at,
                () -> file[0] = files.keep(
                        "입금.csv",
                        "입금일,금액,적요\n2020-01-01,1000,모르는 사람\n".getBytes(StandardCharsets.UTF_8),
                        halls.manager));
        return file[0];
    }

    @Test
    void refusesTheSameTransferTwice() {
        var one = approved(Halls.DAY);
        var other = approved(Halls.DAY.plusDays(1));
        var reference = "거래 " + UUID.randomUUID();
        pay(one, 1_000, TODAY, reference);
        assertThatExceptionOfType(VenuePaymentRefused.class)
                .isThrownBy(() -> pay(other, 1_000, TODAY, reference))
                .satisfies(refused -> assertThat(refused.messageKey()).endsWith("twice"));
    }

    @Test
    void tellsLinesOfOneBookingFromEachOther() {
        var number = approved(Halls.DAY);
        var lines = List.of(
                new VenuePaymentService.BankLine(2, TODAY, 200_000, number.value()),
                new VenuePaymentService.BankLine(3, TODAY, 121_000, number.value()));
        SeoulClock.at(
                Halls.NOW,
                () -> assertThat(money.match(lines, List.of()))
                        .extracting(VenuePaymentService.Matched::verdict)
                        .containsExactly(VenuePaymentVerdict.TOO_MUCH, VenuePaymentVerdict.MATCH));
    }

    /** Its money is not there any more. */
    @Test
    void recordsNoPaymentThatWentBackInTheSameList() {
        var number = approved(Halls.DAY);
        var file = files.keep(
                "입금.csv",
                ("거래일자,입금액,출금액,적요\n2031-04-02,121000,,%s\n2031-04-02,-121000,,%s\n".formatted(number, number))
                        .getBytes(StandardCharsets.UTF_8),
                halls.manager);
        SeoulClock.at(Halls.NOW, () -> {
            assertThat(files.look(file).lines())
                    .extracting(VenuePaymentService.Matched::verdict)
                    .containsExactly(VenuePaymentVerdict.RETURNED, VenuePaymentVerdict.OUTGOING);
            assertThat(files.take(file, halls.manager)).isZero();
        });
        assertThat(bookings.require(number).state()).isEqualTo(VenueBookingState.APPROVED);
    }

    /** What the check calls good is recorded, and what it does not is refused by hand too. */
    @Test
    void judgesDaysAtTheCheckAndByHandAlike() {
        var number = approved(Halls.DAY);
        var other = approved(Halls.DAY.plusDays(1));
        var file = files.keep(
                "입금.csv",
                ("거래일자,출금액,입금액,적요\n2031-04-03,0,121000,%s\n2022-11-29,0,121000,%s\n2031-04-02,121000,0,%s\n2031-04-02,0,121000,110-%s\n2031-04-02,0,121000,%s\n"
                                .formatted(number, number, number, number, other))
                        .getBytes(StandardCharsets.UTF_8),
                halls.manager);
        SeoulClock.at(Halls.NOW, () -> {
            assertThat(files.look(file).lines())
                    .extracting(VenuePaymentService.Matched::verdict)
                    .containsExactly(
                            VenuePaymentVerdict.FUTURE,
                            VenuePaymentVerdict.TOO_EARLY,
                            VenuePaymentVerdict.OUTGOING,
                            VenuePaymentVerdict.UNKNOWN,
                            VenuePaymentVerdict.MATCH);
            assertThat(files.take(file, halls.manager)).isOne();
        });
        assertThat(bookings.require(number).state()).isEqualTo(VenueBookingState.APPROVED);
        assertThat(bookings.require(other).state()).isEqualTo(VenueBookingState.CONFIRMED);
        assertThatExceptionOfType(VenuePaymentRefused.class)
                .isThrownBy(() -> pay(number, 121_000, TODAY.minusDays(1), ""))
                .satisfies(refused -> assertThat(refused.messageKey()).endsWith("too-early"));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql(
                                "insert into venue_payment "
                                        + "(number, kind, won, on_day, recorded_by, recorded_at) values (?, 'PAID', 1, '2031-04-01', ?, now())")
                        .params(number.value(), halls.manager.value())
                        .update());
    }

    @Test
    void givesNothingBackBeforeItCameIn() {
        var number = approved(Halls.DAY);
        SeoulClock.at(Halls.NOW, () -> {
            money.pay(number, new VenuePaymentService.Receipt(new Won(121_000), TODAY, ""), halls.manager);
            cancellations.cancel(number, halls.company, "행사 취소");
        });
        assertThatExceptionOfType(VenuePaymentRefused.class)
                .isThrownBy(() -> SeoulClock.at(
                        Halls.NOW,
                        () -> money.giveBack(
                                number,
                                new VenuePaymentService.Receipt(new Won(1_000), TODAY.minusDays(1), ""),
                                halls.manager)))
                .satisfies(refused -> assertThat(refused.messageKey()).endsWith("before-payment"));
    }
}
