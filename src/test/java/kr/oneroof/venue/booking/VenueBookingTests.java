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
class VenueBookingTests {
    private static final LocalDateTime NINE = LocalDateTime.parse("2026-12-10T09:00");

    private static VenueBooking booking(
            VenueBookingState state, long paid, @Nullable Long refund, VenueBooking.Usage usage) {
        return new VenueBooking(
                new RequestNumber("2026-000001"),
                UUID.randomUUID(),
                new CompanyId(UUID.randomUUID()),
                "한빛정밀",
                UUID.randomUUID(),
                new VenueWish.Event(
                        "행사",
                        VenuePurpose.COMPANY,
                        50,
                        Room.Layout.THEATRE,
                        true,
                        "",
                        new VenueWish.Needs("", "", false, "", null)),
                state,
                new VenueBooking.Stretch(NINE, NINE.plusHours(3), NINE.minusDays(20), NINE.minusDays(19)),
                new VenueBooking.Money(
                        110_000, 110_000L, 11_000, List.of(), LocalDate.of(2026, 11, 25), paid, 0, refund),
                usage,
                "",
                List.of());
    }

    private static final VenueBooking.Usage UNUSED = new VenueBooking.Usage(null, null, 0, 0);

    @ParameterizedTest
    @CsvSource({
        "2026-12-03T00:01, 121000",
        "2026-12-03T23:59, 121000",
        "2026-12-04T00:01, 110000",
        "2026-12-09T23:59, 88000",
        "2026-12-10T00:01, 11000"
    })
    void countsTheDaysToTheUseByMidnights(LocalDateTime cancelled, long back) {
        var one = booking(VenueBookingState.CONFIRMED, 121_000, null, UNUSED);
        assertThat(one.refundOn(cancelled.toLocalDate(), VenueRules.sample(), VenueRules.Cause.APPLICANT)
                        .amount())
                .isEqualTo(back);
        assertThat(one.refundOn(cancelled.toLocalDate(), VenueRules.sample(), VenueRules.Cause.CENTRE)
                        .amount())
                .isEqualTo(121_000);
    }

    @Test
    void givesBackNoMoreThanCameIn() {
        var one = booking(VenueBookingState.APPROVED, 5_000, null, UNUSED);
        assertThat(one.refundOn(LocalDate.of(2026, 12, 1), VenueRules.sample(), VenueRules.Cause.APPLICANT)
                        .amount())
                .isEqualTo(5_000);
        assertThat(one.stillOwed()).isEqualTo(116_000);
        assertThat(booking(VenueBookingState.CANCELLED, 121_000, 88_000L, UNUSED)
                        .toGiveBack())
                .isEqualTo(88_000);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 11000, 0", "5000, 3000, 3000, 0", "11000, 0, 0, 0", "11000, 4000, 0, 4000"})
    void settlesTheDepositAgainstOvertimeAndDamage(long overtime, long damage, long back, long owed) {
        var one = booking(
                VenueBookingState.SETTLED,
                121_000,
                null,
                new VenueBooking.Usage(NINE, NINE.plusHours(4), overtime, damage));
        assertThat(one.toGiveBack()).isEqualTo(back);
        assertThat(one.stillOwed()).isEqualTo(owed);
    }

    @Test
    void countsMinutesBeyondTheEnd() {
        var one = booking(VenueBookingState.IN_USE, 121_000, null, UNUSED);
        assertThat(one.overtimeMinutes(NINE.plusHours(3))).isZero();
        assertThat(one.overtimeMinutes(NINE.plusHours(3).plusMinutes(59))).isEqualTo(59);
        assertThat(one.overtimeMinutes(NINE.plusHours(2))).isZero();
    }

    @Test
    void makesWayUntilItIsConfirmed() {
        assertThat(VenueBookingState.values())
                .filteredOn(VenueBookingState::isBeforeConfirmation)
                .containsExactlyInAnyOrder(
                        VenueBookingState.REQUESTED, VenueBookingState.UNDER_REVIEW, VenueBookingState.APPROVED);
        assertThat(VenuePurpose.EXAM.goesBefore(VenuePurpose.ACADEMIC)).isTrue();
        assertThat(VenuePurpose.COMPANY.goesBefore(VenuePurpose.CONVENTION)).isFalse();
        assertThat(VenuePurpose.PRIVATE.goesBefore(VenuePurpose.WORKER_CULTURE)).isFalse();
        assertThatExceptionOfType(TransitionRefused.class)
                .isThrownBy(() -> booking(VenueBookingState.CONFIRMED, 0, null, UNUSED)
                        .requireWayTo(VenueBookingState.WAITLISTED, "made-way"));
    }

    @ParameterizedTest
    @EnumSource(VenueBookingState.class)
    void keepsItsRoomsOnlyWhileSomebodyMayUseThem(VenueBookingState state) {
        assertThat(state.occupies())
                .isEqualTo(!EnumSet.of(
                                VenueBookingState.WAITLISTED,
                                VenueBookingState.REJECTED,
                                VenueBookingState.WITHDRAWN,
                                VenueBookingState.EXPIRED_UNPAID,
                                VenueBookingState.CANCELLED,
                                VenueBookingState.DISPLACED)
                        .contains(state));
        assertThat(state.shown().isOpen()).isEqualTo(state.isOpen() && state != VenueBookingState.SETTLED);
    }
}
