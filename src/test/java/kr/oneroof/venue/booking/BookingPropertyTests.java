package kr.oneroof.venue.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.venue.VenueRules;
import kr.oneroof.venue.place.Room;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds of the money of every booking, whatever it cost and whenever it ended. */
class BookingPropertyTests {
    private static final LocalDateTime NINE = LocalDateTime.parse("2026-12-10T09:00");

    private static VenueBooking booking(VenueBookingState state, long total, long deposit, long paid, long overtime) {
        return new VenueBooking(
                new RequestNumber("2026-000001"),
                UUID.randomUUID(),
                new CompanyId(UUID.randomUUID()),
                "",
                UUID.randomUUID(),
                new VenueWish.Event(
                        "",
                        VenuePurpose.COMPANY,
                        1,
                        Room.Layout.THEATRE,
                        true,
                        "",
                        new VenueWish.Needs("", "", false, "", null)),
                state,
                new VenueBooking.Stretch(NINE, NINE.plusHours(3), NINE, null),
                new VenueBooking.Money(total, total, deposit, List.of(), null, paid, 0, null),
                new VenueBooking.Usage(null, null, overtime, 0),
                "",
                List.of());
    }

    @Property
    void givesBackNoMoreThanCameInAndNoMoreTheLaterItIs(
            @ForAll @LongRange(min = 0, max = 50_000_000) long total,
            @ForAll @LongRange(min = 0, max = 5_000_000) long deposit,
            @ForAll @IntRange(min = 0, max = 40) int days) {
        var one = booking(VenueBookingState.CONFIRMED, total, deposit, total + deposit, 0);
        var day = NINE.toLocalDate().minusDays(days);
        var back = one.refundOn(day, VenueRules.sample(), VenueRules.Cause.APPLICANT)
                .amount();
        assertThat(back).isBetween(deposit, total + deposit);
        assertThat(one.refundOn(earlier(day), VenueRules.sample(), VenueRules.Cause.APPLICANT)
                        .amount())
                .isGreaterThanOrEqualTo(back);
        assertThat(one.refundOn(day, VenueRules.sample(), VenueRules.Cause.FORCE_MAJEURE)
                        .amount())
                .isEqualTo(total + deposit);
    }

    private static LocalDate earlier(LocalDate day) {
        return day.minusDays(1);
    }

    @Property
    void owesOnlyOneWayAfterTheUse(
            @ForAll @LongRange(min = 0, max = 50_000_000) long total,
            @ForAll @LongRange(min = 0, max = 5_000_000) long deposit,
            @ForAll @LongRange(min = 0, max = 5_000_000) long overtime) {
        var settled = booking(VenueBookingState.SETTLED, total, deposit, total + deposit, overtime);
        assertThat(Math.min(settled.toGiveBack(), settled.stillOwed())).isZero();
        assertThat(settled.toGiveBack() - settled.stillOwed()).isEqualTo(deposit - overtime);
    }

    @Property
    void neverOwesWhatWasPaid(
            @ForAll @LongRange(min = 0, max = 50_000_000) long total,
            @ForAll @LongRange(min = 0, max = 60_000_000) long paid) {
        var one = booking(VenueBookingState.APPROVED, total, total / 10, paid, 0);
        assertThat(one.stillOwed()).isEqualTo(Math.max(0, total + total / 10 - paid));
        assertThat(one.toGiveBack()).isZero();
    }
}
