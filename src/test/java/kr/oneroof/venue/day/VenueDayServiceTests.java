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

import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.venue.Halls;
import kr.oneroof.venue.booking.VenueBookingDraftService;
import kr.oneroof.venue.booking.VenueBookingQueries;
import kr.oneroof.venue.booking.VenueBookingRefused;
import kr.oneroof.venue.booking.VenueBookingRequestService;
import kr.oneroof.venue.booking.VenueBookingService;
import kr.oneroof.venue.booking.VenueBookingState;
import kr.oneroof.venue.booking.VenueCancellationService;
import kr.oneroof.venue.booking.VenuePurpose;
import kr.oneroof.venue.booking.VenueSlot;
import kr.oneroof.venue.calendar.Availability;
import kr.oneroof.venue.calendar.EventBoardQueries;
import kr.oneroof.venue.closure.RoomClosureService;
import kr.oneroof.venue.figures.RoomUseQueries;
import kr.oneroof.venue.figures.VenueFigures;
import kr.oneroof.venue.money.VenuePaymentService;
import kr.oneroof.venue.place.RoomQueries;
import kr.oneroof.venue.place.RoomService;
import kr.oneroof.venue.place.Stay;

/** The day of use, what it costs to stay, closing rooms, and what is counted afterwards. */
@ModuleTest
class VenueDayServiceTests {
    private static final LocalDateTime MORNING = Halls.DAY.atTime(8, 55);

    @Autowired
    private VenueDayService day;

    @Autowired
    private VenueBookingService bookingService;

    @Autowired
    private VenueCancellationService cancellations;

    @Autowired
    private VenueBookingRequestService requests;

    @Autowired
    private VenuePaymentService money;

    @Autowired
    private VenueBookingQueries bookings;

    @Autowired
    private VenueBookingDraftService drafts;

    @Autowired
    private EventBoardQueries eventBoard;

    @Autowired
    private RoomClosureService closures;

    @Autowired
    private Availability availability;

    @Autowired
    private VenueFigures figures;

    @Autowired
    private RoomUseQueries use;

    @Autowired
    private RoomService rooms;

    @Autowired
    private RoomQueries roomQueries;

    @Autowired
    private ApplicationContext application;

    private Halls halls;

    @BeforeEach
    void build() {
        halls = new Halls(application);
    }

    private RequestNumber confirmed(LocalDate on) {
        var number = new RequestNumber[1];
        SeoulClock.at(Halls.NOW, () -> {
            number[0] = requests.request(halls.wish(on));
            bookingService.receive(number[0], halls.manager);
            bookingService.approve(number[0], halls.manager);
            money.pay(
                    number[0],
                    new VenuePaymentService.Receipt(new Won(121_000), Halls.NOW.toLocalDate(), ""),
                    halls.manager);
        });
        return number[0];
    }

    @Test
    void goesFromTheDoorToTheSettlement() {
        var number = confirmed(Halls.DAY);
        SeoulClock.at(
                MORNING.minusDays(1),
                () -> assertThatExceptionOfType(VenueBookingRefused.class)
                        .isThrownBy(() -> day.come(number, halls.manager))
                        .withMessage("not-today"));
        SeoulClock.at(MORNING, () -> day.come(number, halls.manager));
        assertThat(eventBoard.on(Halls.DAY))
                .extracting(EventBoardQueries.Sign::title)
                .contains("협력사 초청 세미나");
        assertThat(day.on(Halls.DAY)).extracting(one -> one.number()).contains(number);
        SeoulClock.at(Halls.DAY.atTime(13, 0), () -> {
            assertThatExceptionOfType(VenueBookingRefused.class)
                    .isThrownBy(() -> day.leave(number, MORNING.minusHours(1), halls.manager))
                    .withMessage("left-when");
            assertThatExceptionOfType(VenueBookingRefused.class)
                    .isThrownBy(() -> day.leave(number, Halls.DAY.atTime(13, 1), halls.manager))
                    .withMessage("left-when");
            day.leave(number, Halls.DAY.atTime(12, 30), halls.manager);
        });
        assertThat(bookings.require(number).usage().overtime()).isEqualTo(22_000);
        SeoulClock.at(
                Halls.DAY.atTime(14, 0),
                () -> day.inspect(
                        number, new VenueDayService.Found(new Won(0), "책상 정리가 안 되었습니다.", List.of()), halls.manager));
        var settled = bookings.require(number);
        assertThat(settled.state()).isEqualTo(VenueBookingState.SETTLED);
        assertThat(settled.stillOwed()).isEqualTo(11_000);
        SeoulClock.at(
                Halls.DAY.atTime(15, 0),
                () -> money.pay(
                        number, new VenuePaymentService.Receipt(new Won(11_000), Halls.DAY, ""), halls.manager));
        assertThat(bookings.require(number).state()).isEqualTo(VenueBookingState.CLOSED);
    }

    @Test
    void givesTheDepositBackAndCloses() {
        var number = confirmed(Halls.DAY);
        SeoulClock.at(MORNING, () -> day.come(number, halls.manager));
        SeoulClock.at(Halls.DAY.atTime(13, 0), () -> {
            day.leave(number, Halls.DAY.atTime(11, 50), halls.manager);
            day.inspect(number, new VenueDayService.Found(new Won(3_000), "", List.of()), halls.manager);
            money.giveBack(number, new VenuePaymentService.Receipt(new Won(8_000), Halls.DAY, ""), halls.manager);
        });
        assertThat(bookings.require(number).state()).isEqualTo(VenueBookingState.CLOSED);
        assertThat(use.behind(halls.whole, YearMonth.from(Halls.DAY)))
                .extracting(one -> one.number())
                .containsExactly(number);
        var rate = use.use(2031).stream()
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
        SeoulClock.at(Halls.NOW, () -> {
            number[0] = requests.request(halls.wish(
                    halls.company,
                    VenuePurpose.COMPANY,
                    List.of(
                            new VenueSlot(halls.whole, Halls.DAY, "MORNING"),
                            new VenueSlot(halls.whole, Halls.DAY.plusDays(7), "MORNING"))));
            bookingService.receive(number[0], halls.manager);
            bookingService.approve(number[0], halls.manager);
            money.pay(
                    number[0],
                    new VenuePaymentService.Receipt(new Won(242_000), Halls.NOW.toLocalDate(), ""),
                    halls.manager);
        });
        SeoulClock.at(MORNING, () -> day.come(number[0], halls.manager));
        SeoulClock.at(Halls.DAY.atTime(13, 0), () -> day.leave(number[0], Halls.DAY.atTime(12, 30), halls.manager));
        assertThat(bookings.require(number[0]).state()).isEqualTo(VenueBookingState.CONFIRMED);
        assertThat(bookings.require(number[0]).usage().overtime()).isEqualTo(22_000);
        var back = bookings.require(number[0])
                .refundOn(
                        Halls.DAY.plusDays(1),
                        kr.oneroof.venue.VenueRules.sample(),
                        kr.oneroof.venue.VenueRules.Cause.CENTRE);
        assertThat(back).isEqualTo(new Won(110_000 + 22_000));
        SeoulClock.at(
                Halls.DAY.atTime(14, 0),
                () -> assertThatExceptionOfType(VenueBookingRefused.class)
                        .isThrownBy(() -> day.missed(number[0], halls.manager)));
        SeoulClock.at(MORNING.plusDays(8), () -> {
            day.come(number[0], halls.manager);
            assertThat(bookings.require(number[0]).usage().cameAt())
                    .isEqualTo(Halls.DAY.plusDays(7).atTime(9, 0));
            day.leave(number[0], Halls.DAY.plusDays(7).atTime(11, 0), halls.manager);
        });
        assertThat(bookings.require(number[0]).state()).isEqualTo(VenueBookingState.INSPECTION);
        assertThat(bookings.require(number[0]).usage().overtime()).isEqualTo(22_000);
    }

    @Test
    void tellsWhoNeverCame() {
        var number = confirmed(Halls.DAY);
        SeoulClock.at(
                Halls.DAY.atTime(11, 59),
                () -> assertThatExceptionOfType(VenueBookingRefused.class)
                        .isThrownBy(() -> day.missed(number, halls.manager))
                        .withMessage("may-come"));
        SeoulClock.at(Halls.DAY.atTime(12, 0), () -> day.missed(number, halls.manager));
        assertThat(bookings.require(number).state()).isEqualTo(VenueBookingState.NO_SHOW);
        assertThat(bookings.require(number).toGiveBack()).isEqualTo(11_000);
    }

    @Test
    void closesOnlyWhatNobodyBooked() {
        var number = confirmed(Halls.DAY);
        var stay = new Stay(
                halls.half, Halls.DAY.atStartOfDay(), Halls.DAY.plusDays(1).atStartOfDay());
        SeoulClock.at(Halls.NOW, () -> {
            assertThat(closures.inTheWay(stay)).extracting(one -> one.number()).containsExactly(number);
            assertThatExceptionOfType(VenueBookingRefused.class)
                    .isThrownBy(() -> closures.close(stay, "공사", halls.manager))
                    .withMessage("booked-there");
            cancellations.callOff(number, kr.oneroof.venue.VenueRules.Cause.CENTRE, "공사로 닫습니다.", halls.manager);
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
        return availability.week(roomQueries.require(halls.whole), Halls.DAY).getFirst();
    }

    @Test
    void comesOnADayOnceAfterEachOfWhichOneLeaves() {
        var number = new RequestNumber[1];
        SeoulClock.at(Halls.NOW, () -> {
            number[0] = requests.request(halls.wish(
                    halls.company,
                    VenuePurpose.COMPANY,
                    List.of(
                            new VenueSlot(halls.whole, Halls.DAY, "MORNING"),
                            new VenueSlot(halls.whole, Halls.DAY.plusDays(7), "MORNING"))));
            bookingService.receive(number[0], halls.manager);
            bookingService.approve(number[0], halls.manager);
            money.pay(
                    number[0],
                    new VenuePaymentService.Receipt(new Won(242_000), Halls.NOW.toLocalDate(), ""),
                    halls.manager);
        });
        SeoulClock.at(MORNING, () -> day.come(number[0], halls.manager));
        SeoulClock.at(Halls.DAY.atTime(12, 0), () -> day.leave(number[0], Halls.DAY.atTime(11, 50), halls.manager));
        SeoulClock.at(
                MORNING.plusDays(1),
                () -> assertThatExceptionOfType(VenueBookingRefused.class)
                        .as("the next day is a week away")
                        .isThrownBy(() -> day.come(number[0], halls.manager))
                        .withMessage("not-today"));
        assertThat(bookings.require(number[0]).state()).isEqualTo(VenueBookingState.CONFIRMED);
    }

    @Test
    void closesNoRoomThatSomebodyIsChoosing() {
        var stay = new Stay(
                halls.half, Halls.DAY.atStartOfDay(), Halls.DAY.plusDays(1).atStartOfDay());
        SeoulClock.at(Halls.NOW, () -> {
            drafts.begin(List.of(new VenueSlot(halls.half, Halls.DAY, "MORNING")), halls.company, halls.owner);
            assertThatExceptionOfType(VenueBookingRefused.class)
                    .isThrownBy(() -> closures.close(stay, "공사", halls.manager))
                    .withMessage("held-there");
        });
        assertThat(closures.standing()).noneMatch(one -> one.room().contains(halls.half.toString()));
    }
}
