package kr.oneroof.venue.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kr.oneroof.document.FileId;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.Won;
import kr.oneroof.venue.place.Room;
import kr.oneroof.venue.rules.Facility;
import kr.oneroof.venue.rules.RuleSet;
import kr.oneroof.venue.rules.SampleRules;

/** What may be asked for, and what is refused with which words. */
class VenueWishRulesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final RuleSet CENTRE = SampleRules.centre(LocalDate.of(2026, 1, 1));
    private static final RuleSet CITY = SampleRules.city(LocalDate.of(2026, 1, 1));
    private static final Room HALL = new Room(
            UUID.randomUUID(),
            "홀",
            2,
            Room.Kind.CONFERENCE,
            200,
            new Won(100_000),
            "",
            Facility.CENTRE,
            Map.of(Room.Layout.THEATRE, 120, Room.Layout.EXAM, 60));

    private static VenueSlot morning(LocalDate day) {
        return new VenueSlot(HALL.id(), day, "MORNING");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, past",
        "2026-11-25, window",
        "2026-11-27, window",
        "2026-11-28, ''",
        "2027-05-24, ''",
        "2027-05-25, window"
    })
    void takesADayBetweenTheWindows(LocalDate day, String why) {
        expect(
                () -> VenueWishRules.requireSlots(List.of(morning(day)), CENTRE, List.of(HALL), TODAY, one -> false),
                why);
    }

    @Test
    void refusesWhatTheRoomDoesNotGive() {
        var day = TODAY.plusDays(10);
        expect(() -> VenueWishRules.requireSlots(List.of(), CENTRE, List.of(HALL), TODAY, one -> false), "nothing");
        expect(
                () -> VenueWishRules.requireSlots(
                        List.of(new VenueSlot(HALL.id(), day, "NIGHT")), CENTRE, List.of(HALL), TODAY, one -> false),
                "block");
        expect(
                () -> VenueWishRules.requireSlots(List.of(morning(day)), CITY, List.of(HALL), TODAY, one -> false),
                "facilities");
        expect(() -> VenueWishRules.requireSlots(run(6), CENTRE, List.of(HALL), TODAY, one -> false), "in-a-row");
        expect(() -> VenueWishRules.requireSlots(run(5), CENTRE, List.of(HALL), TODAY, one -> true), "");
        expect(
                () -> VenueWishRules.requireSlots(
                        IntStream.range(0, 201).mapToObj(one -> morning(day)).toList(),
                        CENTRE,
                        List.of(HALL),
                        TODAY,
                        one -> false),
                "many");
    }

    @Test
    void closesOnHolidaysWhereTheRulesSaySo() {
        var times = new RuleSet.Times(180, 3, 3, 3, 10, 8, 5, true);
        var closed = new RuleSet(
                CENTRE.id(),
                Facility.CENTRE,
                CENTRE.validFrom(),
                false,
                CENTRE.charges(),
                CENTRE.blocks(),
                times,
                CENTRE.discounts());
        expect(() -> VenueWishRules.requireSlots(run(1), closed, List.of(HALL), TODAY, one -> true), "closed");
        expect(() -> VenueWishRules.requireSlots(run(1), closed, List.of(HALL), TODAY, one -> false), "");
    }

    private static List<VenueSlot> run(int days) {
        return IntStream.range(0, days)
                .mapToObj(one -> morning(TODAY.plusDays(10 + one)))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "120, THEATRE, '', 0, ''",
        "121, THEATRE, '', 0, capacity",
        "10, BANQUET, '', 0, layout",
        "60, EXAM, '', 60, ''",
        "50, EXAM, '', 61, capacity",
        "10, THEATRE, MEMBER, 0, proof",
        "10, THEATRE, LABOUR_CULTURE, 0, ''",
        "10, THEATRE, VETERAN, 0, discount"
    })
    void asksTheEvent(int attendees, Room.Layout layout, String discount, int seats, String why) {
        expect(() -> VenueWishRules.requireEvent(wish(attendees, layout, discount, seats), CENTRE, List.of(HALL)), why);
    }

    @Test
    void wantsALetterForAnEventOfTheCity() {
        var plain = wish(10, Room.Layout.THEATRE, "", 0);
        var event = new VenueWish.Event(
                "기업의 날",
                VenuePurpose.CITY_CENTRE,
                10,
                Room.Layout.THEATRE,
                true,
                "",
                plain.event().needs());
        expect(
                () -> VenueWishRules.requireEvent(
                        new VenueWish(
                                plain.key(),
                                plain.company(),
                                plain.by(),
                                plain.slots(),
                                event,
                                Map.of(),
                                List.of(),
                                false),
                        CENTRE,
                        List.of(HALL)),
                "host");
        expect(
                () -> VenueWishRules.requireEvent(
                        new VenueWish(
                                plain.key(),
                                plain.company(),
                                plain.by(),
                                plain.slots(),
                                event,
                                Map.of(),
                                List.of(new FileId(UUID.randomUUID())),
                                false),
                        CENTRE,
                        List.of(HALL)),
                "");
        assertThat(VenuePurpose.CITY_CENTRE.goesBefore(VenuePurpose.EXAM)).isTrue();
    }

    private static VenueWish wish(int attendees, Room.Layout layout, String discount, int seats) {
        var exam = seats == 0 ? null : new VenueWish.Exam("산업인력공단", seats, true, true);
        return new VenueWish(
                UUID.randomUUID(),
                new CompanyId(UUID.randomUUID()),
                PersonId.fresh(),
                run(1),
                new VenueWish.Event(
                        "행사",
                        VenuePurpose.COMPANY,
                        attendees,
                        layout,
                        true,
                        discount,
                        new VenueWish.Needs("", "", false, "", exam)),
                Map.of(),
                List.of(),
                false);
    }

    @Test
    void countsDaysOfUseByMonth() {
        var december = YearMonth.of(2026, 12);
        expect(() -> VenueWishRules.requireQuota(run(2), CENTRE, Map.of(december, 6)), "");
        expect(() -> VenueWishRules.requireQuota(run(2), CENTRE, Map.of(december, 7)), "quota");
        expect(
                () -> VenueWishRules.requireQuota(
                        List.of(morning(TODAY.plusDays(10)), new VenueSlot(HALL.id(), TODAY.plusDays(10), "EVENING")),
                        CENTRE,
                        Map.of(december, 7)),
                "");
    }

    @Test
    void lendsWhatIsLeft() {
        var microphone = UUID.randomUUID();
        expect(
                () -> VenueWishRules.requirePieces(Map.of(microphone, 2), Map.of(microphone, 4), Map.of(microphone, 2)),
                "");
        expect(
                () -> VenueWishRules.requirePieces(Map.of(microphone, 3), Map.of(microphone, 4), Map.of(microphone, 2)),
                "equipment");
        expect(() -> VenueWishRules.requirePieces(Map.of(microphone, 1), Map.of(), Map.of()), "equipment");
    }

    @Test
    void belongsToItsFirstDayOverMidnight() {
        var night = new RuleSet(
                CENTRE.id(),
                Facility.CENTRE,
                CENTRE.validFrom(),
                false,
                CENTRE.charges(),
                List.of(new RuleSet.Block("NIGHT", java.time.LocalTime.of(22, 0), java.time.LocalTime.of(2, 0), true)),
                CENTRE.times(),
                List.of());
        var stay = new VenueSlot(HALL.id(), TODAY, "NIGHT").stay(night);
        assertThat(stay.from()).isEqualTo(TODAY.atTime(22, 0));
        assertThat(stay.until()).isEqualTo(TODAY.plusDays(1).atTime(2, 0));
        assertThat(VenueWishRules.longestRun(List.of(new VenueSlot(HALL.id(), TODAY, "NIGHT"))))
                .isEqualTo(1);
    }

    private static void expect(ThrowingCallable asked, String why) {
        if (why.isEmpty()) {
            assertThatCode(asked).doesNotThrowAnyException();
        } else {
            assertThatExceptionOfType(VenueBookingRefused.class)
                    .isThrownBy(asked)
                    .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("venue.refused." + why));
        }
    }
}
