package kr.oneroof.venue.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import kr.oneroof.dashboard.Audience;
import kr.oneroof.dashboard.Figure;
import kr.oneroof.dashboard.FigureCache;
import kr.oneroof.dashboard.FigureFilter;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.venue.Halls;
import kr.oneroof.venue.booking.VenueBookingQueries;
import kr.oneroof.venue.booking.VenueBookingRequestService;
import kr.oneroof.venue.booking.VenueBookingService;
import kr.oneroof.venue.booking.VenuePurpose;
import kr.oneroof.venue.booking.VenueSlot;
import kr.oneroof.venue.day.VenueDayService;
import kr.oneroof.venue.money.VenuePaymentService;

/** Used is what was used; the page of the halls and the city's dashboard say the same, and show what they counted. */
@ModuleTest
class VenueFigureSourceTests {
    private static final AtomicInteger WEEK = new AtomicInteger();

    @Autowired
    private VenueFigureSource report;

    @Autowired
    private VenueFigures figures;

    @Autowired
    private RoomUseQueries use;

    @Autowired
    private FigureCache cache;

    @Autowired
    private VenueBookingService bookingService;

    @Autowired
    private VenueBookingRequestService requests;

    @Autowired
    private VenueDayService porter;

    @Autowired
    private VenuePaymentService money;

    @Autowired
    private VenueBookingQueries bookings;

    @Autowired
    private ApplicationContext application;

    private Halls halls;
    /** A year that no other test uses. */
    private LocalDate day = LocalDate.EPOCH;

    private FigureFilter filter = FigureFilter.of(YearMonth.of(2044, 1), YearMonth.of(2044, 12));

    @BeforeEach
    void build() {
        halls = new Halls(application);
        var week = WEEK.getAndIncrement();
        day = LocalDate.of(2044 + week, 3, 14).with(DayOfWeek.MONDAY);
        filter = FigureFilter.of(YearMonth.of(day.getYear(), 1), YearMonth.of(day.getYear(), 12));
    }

    @Test
    void aPermitIsNoUseUntilWhoeverCameHasLeft() {
        var number = permitted(halls.company, "MORNING");
        assertThat(counted(VenueFigures.Measure.USED)).isZero();
        assertThat(counted(VenueFigures.Measure.PERMITTED)).isOne();
        assertThat(used()).isZero();
        SeoulClock.at(day.atTime(9, 0), () -> porter.come(number, halls.manager));
        assertThat(counted(VenueFigures.Measure.USED)).isZero();
        SeoulClock.at(day.atTime(12, 0), () -> porter.leave(number, day.atTime(11, 50), halls.manager));
        assertThat(counted(VenueFigures.Measure.USED)).isOne();
        assertThat(counted(VenueFigures.Measure.PERMITTED)).isZero();
        assertThat(used()).isPositive();
        assertThat(use.behind(halls.whole, YearMonth.from(day))).hasSize(1);
        assertThat(figures.purposes(day.getYear())).containsExactly(Map.entry("COMPANY", 1L));
    }

    @Test
    void whoeverDidNotComeUsedNothing() {
        var number = permitted(halls.company, "MORNING");
        SeoulClock.at(day.atTime(23, 0), () -> porter.missed(number, halls.manager));
        assertThat(counted(VenueFigures.Measure.USED)).isZero();
        assertThat(counted(VenueFigures.Measure.NO_SHOW)).isOne();
        assertThat(used()).isZero();
    }

    @Test
    void nothingHasNoLeadTime() {
        assertThat(figures.counts(1990)).allSatisfy((measure, count) -> {
            assertThat(count.bookings()).isZero();
            assertThat(count.leadDays()).isNull();
        });
    }

    @Test
    void theDashboardSaysWhatThePageSaysAndShowsAsManyRecords() {
        left(halls.company, "MORNING");
        left(halls.anotherFirm(), "AFTERNOON");
        var told = report.report(filter, Audience.CENTRE);
        var page = Objects.requireNonNull(figures.counts(day.getYear()).get(VenueFigures.Measure.USED));
        assertThat(page.bookings()).isEqualTo(2);
        assertThat(value(told.figures(), "venue.reported.used")).isEqualByComparingTo(String.valueOf(page.bookings()));
        assertThat(value(told.figures(), "venue.reported.people"))
                .isEqualByComparingTo(String.valueOf(page.attendees()));
        assertThat(value(told.figures(), "venue.reported.charged")).isEqualByComparingTo(String.valueOf(page.won()));
        for (var measure : VenueFigures.Measure.values()) {
            var behind = report.behind(measure, null, filter, Audience.CENTRE);
            assertThat(behind.count())
                    .as(measure.name())
                    .isEqualTo(counted(measure))
                    .isEqualTo(behind.lines().size());
        }
        var row = told.breakdowns().getFirst().rows().getFirst();
        assertThat(row.figures().getFirst().value()).isEqualByComparingTo("2");
        assertThat(report.behind(VenueFigures.Measure.USED, VenuePurpose.COMPANY, filter, Audience.CENTRE)
                        .count())
                .isEqualTo(2);
    }

    @Test
    void theCityIsNotToldOfTwoCompanies() {
        left(halls.company, "MORNING");
        left(halls.anotherFirm(), "AFTERNOON");
        assertThat(report.report(filter, Audience.CITY).figures())
                .filteredOn(figure -> figure.messageKey().equals("venue.reported.used"))
                .singleElement()
                .satisfies(figure -> assertThat(figure.isHidden()).isTrue());
        assertThat(report.behind(VenueFigures.Measure.USED, null, filter, Audience.CITY)
                        .hidden())
                .isTrue();
        left(halls.anotherFirm(), "EVENING");
        assertThat(value(report.report(filter, Audience.CITY).figures(), "venue.reported.used"))
                .isEqualByComparingTo("3");
        assertThat(report.behind(VenueFigures.Measure.USED, null, filter, Audience.CITY)
                        .count())
                .isEqualTo(3);
        assertThat(report.behind(VenueFigures.Measure.PERMITTED, VenuePurpose.COMPANY, filter, Audience.CITY)
                        .hidden())
                .isTrue();
    }

    @Test
    void whatIsKeptOnTheShelfIsReckonedAnewOnceABookingChanges() {
        assertThat(report.notesChanges()).isTrue();
        assertThat(value(cache.report(report, filter, Audience.CENTRE).figures(), "venue.reported.used"))
                .isZero();
        left(halls.company, "MORNING");
        assertThat(value(cache.report(report, filter, Audience.CENTRE).figures(), "venue.reported.used"))
                .isOne();
    }

    private static BigDecimal value(List<Figure> figures, String key) {
        return figures.stream()
                .filter(figure -> figure.messageKey().equals(key))
                .findFirst()
                .map(Figure::value)
                .orElseThrow();
    }

    private long counted(VenueFigures.Measure measure) {
        return Objects.requireNonNull(figures.counts(day.getYear()).get(measure))
                .bookings();
    }

    private long used() {
        return use.use(day.getYear()).stream()
                .flatMap(List::stream)
                .filter(one -> one.room().id().equals(halls.whole))
                .mapToLong(RoomUseQueries.RoomUse::usedMinutes)
                .sum();
    }

    private void left(CompanyId company, String block) {
        var number = permitted(company, block);
        var turn = bookings.require(number).stretch();
        SeoulClock.at(turn.from(), () -> porter.come(number, halls.manager));
        SeoulClock.at(turn.until(), () -> porter.leave(number, turn.until(), halls.manager));
    }

    private RequestNumber permitted(CompanyId company, String block) {
        var made = new RequestNumber[1];
        SeoulClock.at(day.minusDays(20).atTime(10, 0), () -> {
            var number = requests.request(
                    halls.wish(company, VenuePurpose.COMPANY, List.of(new VenueSlot(halls.whole, day, block))));
            bookingService.receive(number, halls.manager);
            bookingService.approve(number, halls.manager);
            money.pay(
                    number,
                    new VenuePaymentService.Receipt(
                            new Won(bookings.require(number).stillOwed()), day.minusDays(20), ""),
                    halls.manager);
            made[0] = number;
        });
        return made[0];
    }
}
