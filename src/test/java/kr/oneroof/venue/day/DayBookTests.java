package kr.oneroof.venue.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.venue.Halls;
import kr.oneroof.venue.booking.BookingRefused;
import kr.oneroof.venue.booking.BookingState;
import kr.oneroof.venue.booking.Purpose;
import kr.oneroof.venue.booking.Slot;
import kr.oneroof.venue.booking.VenueBookings;
import kr.oneroof.venue.booking.VenueDesk;
import kr.oneroof.venue.calendar.Availability;
import kr.oneroof.venue.calendar.Board;
import kr.oneroof.venue.closure.Closures;
import kr.oneroof.venue.figures.VenueFigures;
import kr.oneroof.venue.money.VenueMoney;
import kr.oneroof.venue.place.Rooms;
import kr.oneroof.venue.place.Stay;

/** The day of use, what it costs to stay, closing rooms, and what is counted afterwards. */
@ModuleTest
class DayBookTests {
    private static final LocalDateTime MORNING = Halls.DAY.atTime(8, 55);

    @Autowired
    private VenueDay day;

    @Autowired
    private VenueDesk desk;

    @Autowired
    private VenueMoney money;

    @Autowired
    private VenueBookings bookings;

    @Autowired
    private Board board;

    @Autowired
    private Closures closures;

    @Autowired
    private Availability availability;

    @Autowired
    private VenueFigures figures;

    @Autowired
    private Rooms rooms;

    @Autowired
    private ApplicationContext house;

    private Halls halls;

    @BeforeEach
    void build() {
        halls = new Halls(house);
    }

    private RequestNumber confirmed(LocalDate on) {
        var number = new RequestNumber[1];
        HouseClock.at(Halls.NOW, () -> {
            number[0] = desk.request(halls.wish(on));
            desk.receive(number[0], halls.manager);
            desk.approve(number[0], halls.manager);
            money.pay(number[0], new VenueMoney.Receipt(new Won(121_000), Halls.NOW.toLocalDate(), ""), halls.manager);
        });
        return number[0];
    }

    @Test
    void goesFromTheDoorToTheSettlement() {
        var number = confirmed(Halls.DAY);
        HouseClock.at(
                MORNING.minusDays(1),
                () -> assertThatExceptionOfType(BookingRefused.class)
                        .isThrownBy(() -> day.come(number, halls.manager)));
        HouseClock.at(MORNING, () -> day.come(number, halls.manager));
        assertThat(board.on(Halls.DAY)).extracting(Board.Sign::title).contains("협력사 초청 세미나");
        assertThat(day.on(Halls.DAY)).extracting(one -> one.number()).contains(number);
        HouseClock.at(Halls.DAY.atTime(13, 0), () -> {
            assertThatExceptionOfType(BookingRefused.class)
                    .isThrownBy(() -> day.leave(number, MORNING.minusHours(1), halls.manager));
            assertThatExceptionOfType(BookingRefused.class)
                    .isThrownBy(() -> day.leave(number, Halls.DAY.atTime(13, 1), halls.manager));
            day.leave(number, Halls.DAY.atTime(12, 30), halls.manager);
        });
        assertThat(bookings.require(number).usage().overtime()).isEqualTo(22_000);
        HouseClock.at(
                Halls.DAY.atTime(14, 0),
                () -> day.inspect(number, new VenueDay.Found(new Won(0), "책상 정리가 안 되었습니다.", List.of()), halls.manager));
        var settled = bookings.require(number);
        assertThat(settled.state()).isEqualTo(BookingState.SETTLED);
        assertThat(settled.stillOwed()).isEqualTo(11_000);
        HouseClock.at(
                Halls.DAY.atTime(15, 0),
                () -> money.pay(number, new VenueMoney.Receipt(new Won(11_000), Halls.DAY, ""), halls.manager));
        assertThat(bookings.require(number).state()).isEqualTo(BookingState.CLOSED);
    }

    @Test
    void givesTheDepositBackAndCloses() {
        var number = confirmed(Halls.DAY);
        HouseClock.at(MORNING, () -> day.come(number, halls.manager));
        HouseClock.at(Halls.DAY.atTime(13, 0), () -> {
            day.leave(number, Halls.DAY.atTime(11, 50), halls.manager);
            day.inspect(number, new VenueDay.Found(new Won(3_000), "", List.of()), halls.manager);
            money.giveBack(number, new VenueMoney.Receipt(new Won(8_000), Halls.DAY, ""), halls.manager);
        });
        assertThat(bookings.require(number).state()).isEqualTo(BookingState.CLOSED);
        assertThat(figures.behind(halls.whole, YearMonth.from(Halls.DAY)))
                .extracting(one -> one.number())
                .containsExactly(number);
        var rate = figures.use(2031).stream()
                .flatMap(List::stream)
                .filter(one ->
                        one.room().id().equals(halls.whole) && one.month().getMonthValue() == 4)
                .findFirst()
                .orElseThrow();
        assertThat(rate.usedMinutes()).isEqualTo(180);
        assertThat(rate.rate()).isEqualTo(180 * 1000 / (30 * 600));
        assertThat(figures.counts(2031))
                .hasEntrySatisfying(
                        VenueFigures.Measure.USED,
                        used -> assertThat(used.bookings())
                                .isEqualTo(figures.behind(VenueFigures.Measure.USED, 2031)
                                        .size()));
    }

    @Test
    void comesOnEveryDayOfMany() {
        var number = new RequestNumber[1];
        HouseClock.at(Halls.NOW, () -> {
            number[0] = desk.request(halls.wish(
                    halls.company,
                    Purpose.COMPANY,
                    List.of(
                            new Slot(halls.whole, Halls.DAY, "MORNING"),
                            new Slot(halls.whole, Halls.DAY.plusDays(7), "MORNING"))));
            desk.receive(number[0], halls.manager);
            desk.approve(number[0], halls.manager);
            money.pay(number[0], new VenueMoney.Receipt(new Won(242_000), Halls.NOW.toLocalDate(), ""), halls.manager);
        });
        HouseClock.at(MORNING, () -> day.come(number[0], halls.manager));
        HouseClock.at(Halls.DAY.atTime(13, 0), () -> day.leave(number[0], Halls.DAY.atTime(12, 30), halls.manager));
        assertThat(bookings.require(number[0]).state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(bookings.require(number[0]).usage().overtime()).isEqualTo(22_000);
        var back = bookings.require(number[0])
                .refundOn(
                        Halls.DAY.plusDays(1),
                        kr.oneroof.venue.VenueRules.sample(),
                        kr.oneroof.venue.VenueRules.Cause.CENTRE);
        assertThat(back).isEqualTo(new Won(110_000 + 22_000));
        HouseClock.at(
                Halls.DAY.atTime(14, 0),
                () -> assertThatExceptionOfType(BookingRefused.class)
                        .isThrownBy(() -> day.missed(number[0], halls.manager)));
        HouseClock.at(MORNING.plusDays(8), () -> {
            day.come(number[0], halls.manager);
            assertThat(bookings.require(number[0]).usage().cameAt())
                    .isEqualTo(Halls.DAY.plusDays(7).atTime(9, 0));
            day.leave(number[0], Halls.DAY.plusDays(7).atTime(11, 0), halls.manager);
        });
        assertThat(bookings.require(number[0]).state()).isEqualTo(BookingState.INSPECTION);
        assertThat(bookings.require(number[0]).usage().overtime()).isEqualTo(22_000);
    }

    @Test
    void tellsWhoNeverCame() {
        var number = confirmed(Halls.DAY);
        HouseClock.at(
                Halls.DAY.atTime(11, 59),
                () -> assertThatExceptionOfType(BookingRefused.class)
                        .isThrownBy(() -> day.missed(number, halls.manager)));
        HouseClock.at(Halls.DAY.atTime(12, 0), () -> day.missed(number, halls.manager));
        assertThat(bookings.require(number).state()).isEqualTo(BookingState.NO_SHOW);
        assertThat(bookings.require(number).toGiveBack()).isEqualTo(11_000);
    }

    @Test
    void closesOnlyWhatNobodyBooked() {
        var number = confirmed(Halls.DAY);
        var stay = new Stay(
                halls.half, Halls.DAY.atStartOfDay(), Halls.DAY.plusDays(1).atStartOfDay());
        HouseClock.at(Halls.NOW, () -> {
            assertThat(closures.inTheWay(stay)).extracting(one -> one.number()).containsExactly(number);
            assertThatExceptionOfType(BookingRefused.class).isThrownBy(() -> closures.close(stay, "공사", halls.manager));
            desk.callOff(number, kr.oneroof.venue.VenueRules.Cause.CENTRE, "공사로 닫습니다.", halls.manager);
            closures.close(stay, "공사", halls.manager);
            assertThat(free()).allMatch(cell -> !cell.free());
            var closure = closures.standing().stream()
                    .filter(one -> one.room().contains(halls.half.toString()))
                    .findFirst()
                    .orElseThrow();
            closures.open(closure.id(), halls.manager);
            assertThat(free()).allMatch(Availability.Cell::open);
        });
    }

    private List<Availability.Cell> free() {
        return availability.week(rooms.require(halls.whole), Halls.DAY).getFirst();
    }
}
