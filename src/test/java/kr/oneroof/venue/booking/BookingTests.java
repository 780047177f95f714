package kr.oneroof.venue.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.venue.VenueRules;
import kr.oneroof.venue.place.Room;

/** The ways of a booking, and what is owed either way. */
class BookingTests {
    private static final LocalDateTime NINE = LocalDateTime.parse("2026-12-10T09:00");

    private static Booking booking(BookingState state, long paid, @Nullable Long refund, Booking.Usage usage) {
        return new Booking(
                new RequestNumber("2026-000001"),
                UUID.randomUUID(),
                new CompanyId(UUID.randomUUID()),
                "한빛정밀",
                UUID.randomUUID(),
                new Wish.Event(
                        "행사",
                        Purpose.COMPANY,
                        50,
                        Room.Layout.THEATRE,
                        true,
                        "",
                        new Wish.Needs("", "", false, "", null)),
                state,
                new Booking.Stretch(NINE, NINE.plusHours(3), NINE.minusDays(20), NINE.minusDays(19)),
                new Booking.Money(110_000, 110_000L, 11_000, List.of(), LocalDate.of(2026, 11, 25), paid, 0, refund),
                usage,
                "",
                List.of());
    }

    private static final Booking.Usage UNUSED = new Booking.Usage(null, null, 0, 0);

    @ParameterizedTest
    @CsvSource({
        "2026-12-03T00:01, 121000",
        "2026-12-03T23:59, 121000",
        "2026-12-04T00:01, 110000",
        "2026-12-09T23:59, 88000",
        "2026-12-10T00:01, 11000"
    })
    void countsTheDaysToTheUseByMidnights(LocalDateTime cancelled, long back) {
        var one = booking(BookingState.CONFIRMED, 121_000, null, UNUSED);
        assertThat(one.refundOn(cancelled.toLocalDate(), VenueRules.sample(), VenueRules.Cause.APPLICANT)
                        .amount())
                .isEqualTo(back);
        assertThat(one.refundOn(cancelled.toLocalDate(), VenueRules.sample(), VenueRules.Cause.CENTRE)
                        .amount())
                .isEqualTo(121_000);
    }

    @Test
    void givesBackNoMoreThanCameIn() {
        var one = booking(BookingState.APPROVED, 5_000, null, UNUSED);
        assertThat(one.refundOn(LocalDate.of(2026, 12, 1), VenueRules.sample(), VenueRules.Cause.APPLICANT)
                        .amount())
                .isEqualTo(5_000);
        assertThat(one.stillOwed()).isEqualTo(116_000);
        assertThat(booking(BookingState.CANCELLED, 121_000, 88_000L, UNUSED).toGiveBack())
                .isEqualTo(88_000);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 11000, 0", "5000, 3000, 3000, 0", "11000, 0, 0, 0", "11000, 4000, 0, 4000"})
    void settlesTheDepositAgainstOvertimeAndDamage(long overtime, long damage, long back, long owed) {
        var one = booking(
                BookingState.SETTLED, 121_000, null, new Booking.Usage(NINE, NINE.plusHours(4), overtime, damage));
        assertThat(one.toGiveBack()).isEqualTo(back);
        assertThat(one.stillOwed()).isEqualTo(owed);
    }

    @Test
    void countsMinutesBeyondTheEnd() {
        var one = booking(BookingState.IN_USE, 121_000, null, UNUSED);
        assertThat(one.overtimeMinutes(NINE.plusHours(3))).isZero();
        assertThat(one.overtimeMinutes(NINE.plusHours(3).plusMinutes(59))).isEqualTo(59);
        assertThat(one.overtimeMinutes(NINE.plusHours(2))).isZero();
    }

    @Test
    void makesWayUntilItIsConfirmed() {
        assertThat(BookingState.values())
                .filteredOn(BookingState::isBeforeConfirmation)
                .containsExactlyInAnyOrder(BookingState.REQUESTED, BookingState.UNDER_REVIEW, BookingState.APPROVED);
        assertThat(Purpose.EXAM.goesBefore(Purpose.ACADEMIC)).isTrue();
        assertThat(Purpose.COMPANY.goesBefore(Purpose.CONVENTION)).isFalse();
        assertThat(Purpose.PRIVATE.goesBefore(Purpose.WORKER_CULTURE)).isFalse();
        assertThatExceptionOfType(TransitionRefused.class)
                .isThrownBy(() -> booking(BookingState.CONFIRMED, 0, null, UNUSED)
                        .requireWayTo(BookingState.WAITLISTED, "made-way"));
    }

    @ParameterizedTest
    @EnumSource(BookingState.class)
    void keepsItsRoomsOnlyWhileSomebodyMayUseThem(BookingState state) {
        assertThat(state.occupies())
                .isEqualTo(!EnumSet.of(
                                BookingState.WAITLISTED,
                                BookingState.REJECTED,
                                BookingState.WITHDRAWN,
                                BookingState.EXPIRED_UNPAID,
                                BookingState.CANCELLED,
                                BookingState.DISPLACED)
                        .contains(state));
        assertThat(state.shown().isOpen()).isEqualTo(state.isOpen() && state != BookingState.SETTLED);
    }
}
