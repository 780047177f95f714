package kr.oneroof.venue.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.venue.Halls;
import kr.oneroof.venue.booking.VenueBookingDraftService;
import kr.oneroof.venue.booking.VenueBookingRequestService;
import kr.oneroof.venue.booking.VenueBookingService;
import kr.oneroof.venue.booking.VenueSlot;
import kr.oneroof.venue.place.RoomQueries;
import kr.oneroof.venue.place.RoomService;

/**
 * What is free, as everybody sees it: the whole and its parts, holds, days that are not open, and what may be had
 * instead.
 */
@ModuleTest
class AvailabilityTests {
    @Autowired
    private Availability availability;

    @Autowired
    private VenueBookingService bookingService;

    @Autowired
    private VenueBookingRequestService requests;

    @Autowired
    private VenueBookingDraftService drafts;

    @Autowired
    private RoomService rooms;

    @Autowired
    private RoomQueries roomQueries;

    @Autowired
    private RoomFeed feed;

    @Autowired
    private EventBoardQueries eventBoard;

    @Autowired
    private ApplicationContext application;

    private Halls halls;

    @BeforeEach
    void build() {
        halls = new Halls(application);
    }

    private List<Availability.Cell> day(UUID room, LocalDate day) {
        return availability.day(day, one -> one.id().equals(room)).getFirst().cells();
    }

    @Test
    void takesTheWholeWithAnyOfItsParts() {
        SeoulClock.at(Halls.NOW, () -> {
            assertThat(day(halls.half, Halls.DAY)).hasSize(3).allMatch(Availability.Cell::open);
            requests.request(halls.wish(Halls.DAY));
            assertThat(day(halls.half, Halls.DAY))
                    .extracting(Availability.Cell::free)
                    .containsExactly(false, true, true);
            assertThat(day(halls.whole, Halls.DAY))
                    .extracting(Availability.Cell::free)
                    .containsExactly(false, true, true);
            drafts.begin(List.of(new VenueSlot(halls.half, Halls.DAY, "EVENING")), halls.company, halls.owner);
            assertThat(day(halls.whole, Halls.DAY))
                    .extracting(Availability.Cell::free)
                    .containsExactly(false, true, false);
        });
        SeoulClock.at(
                Halls.NOW.plusMinutes(30),
                () -> assertThat(day(halls.whole, Halls.DAY))
                        .extracting(Availability.Cell::free)
                        .containsExactly(false, true, true));
    }

    @Test
    void opensOnlyWhatTheRulesOpen() {
        SeoulClock.at(Halls.NOW, () -> {
            assertThat(day(halls.whole, Halls.NOW.toLocalDate()))
                    .allMatch(Availability.Cell::free)
                    .noneMatch(Availability.Cell::open);
            assertThat(day(halls.whole, Halls.NOW.toLocalDate().plusDays(3))).allMatch(Availability.Cell::open);
            assertThat(day(halls.whole, Halls.NOW.toLocalDate().plusDays(181))).noneMatch(Availability.Cell::open);
            assertThat(day(halls.whole, Halls.NOW.toLocalDate().minusDays(1))).noneMatch(Availability.Cell::open);
        });
    }

    @Test
    void countsTheMonthAndShowsTheWeekFromMonday() {
        SeoulClock.at(Halls.NOW, () -> {
            requests.request(halls.wish(Halls.DAY));
            var month = availability.month(roomQueries.require(halls.whole), YearMonth.from(Halls.DAY));
            assertThat(month).hasSize(30);
            assertThat(month.get(13)).isEqualTo(new Availability.DayCount(Halls.DAY, 2, 3, true));
            assertThat(month.getFirst().open()).isFalse();
            var week = availability.week(roomQueries.require(halls.whole), Halls.DAY.plusDays(3));
            assertThat(week).hasSize(7);
            assertThat(week.getFirst().getFirst().day()).isEqualTo(Halls.DAY);
        });
    }

    @Test
    void offersOtherDaysAndOtherRooms() {
        SeoulClock.at(Halls.NOW, () -> {
            requests.request(halls.wish(Halls.DAY));
            var offers = availability.similar(List.of(new VenueSlot(halls.whole, Halls.DAY, "MORNING")));
            assertThat(offers).hasSizeGreaterThanOrEqualTo(3);
            assertThat(offers.subList(0, 3))
                    .extracting(Availability.Offer::day)
                    .containsExactly(Halls.DAY.plusDays(1), Halls.DAY.minusDays(1), Halls.DAY.plusDays(2));
            assertThat(offers).noneMatch(one -> one.slots().getFirst().room().equals(halls.half));
        });
        assertThat(availability.similar(List.of())).isEmpty();
    }

    @Test
    void writesTheFeedWithoutAnybodysName() {
        SeoulClock.at(Halls.NOW, () -> {
            requests.request(halls.wish(Halls.DAY));
            drafts.begin(List.of(new VenueSlot(halls.half, Halls.DAY, "EVENING")), halls.company, halls.owner);
            var text = feed.of(roomQueries.require(halls.half));
            assertThat(text.lines())
                    .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                    .contains("DTSTART:20310414T000000Z", "DTEND:20310414T030000Z", "SUMMARY:예약됨", "SUMMARY:신청 중")
                    .endsWith("END:VCALENDAR");
            assertThat(text).doesNotContain("한빛정밀", "세미나");
            assertThat(feed.of(roomQueries.require(halls.half))).isEqualTo(text);
            assertThat(eventBoard.on(Halls.DAY))
                    .extracting(EventBoardQueries.Sign::room)
                    .doesNotContain(roomQueries.require(halls.whole).name());
        });
    }
}
