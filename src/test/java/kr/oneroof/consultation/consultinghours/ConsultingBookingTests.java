package kr.oneroof.consultation.consultinghours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDateTime;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;

/** The rules of a booking. */
class ConsultingBookingTests {
    private static final LocalDateTime BEGINS = LocalDateTime.of(2026, 12, 3, 14, 0);

    @Test
    void tellsTheHouseWhoComesWhen() {
        var booking = booked();
        assertThat(booking.events()).singleElement().isInstanceOfSatisfying(ConsultingBookingEvent.class, event -> {
            assertThat(event.action()).isEqualTo("consultation.room-booked");
            assertThat(event.subject()).isEqualTo("2026-000137");
            assertThat(event.detail()).isEqualTo("2026-12-03T14:00");
        });
    }

    @Test
    void isCancelledOnlineUntilTheDayBefore() {
        var booking = booked();
        booking.cancelOnline(BEGINS.minusHours(24));
        assertThat(booking.now().status()).isEqualTo(ConsultingBookingStatus.CANCELLED);
        assertThat(booking.now().cancelledBy()).isEqualTo(ConsultingBooking.By.COMPANY);
        assertThat(booking.now().late()).isFalse();
        refused(() -> booked().cancelOnline(BEGINS.minusHours(24).plusMinutes(1)));
    }

    @Test
    void countsWhatIsCalledOffLate() {
        var late = booked();
        late.cancelByPhone(BEGINS.minusHours(2));
        assertThat(late.now().late()).isTrue();
        var early = booked();
        early.cancelByPhone(BEGINS.minusDays(3));
        assertThat(early.now().late()).isFalse();
    }

    @Test
    void neverCountsWhatTheCentreCallsOff() {
        var booking = booked();
        booking.cancelByCentre();
        assertThat(booking.now().late()).isFalse();
        assertThat(booking.now().cancelledBy()).isEqualTo(ConsultingBooking.By.CENTRE);
    }

    @Test
    void movesInTimeAndWhileBookedAlone() {
        var other = UUID.randomUUID();
        var booking = booked();
        booking.moveTo(other, BEGINS.minusDays(2));
        assertThat(booking.now().slot()).isEqualTo(other);
        refused(() -> booked().moveTo(other, BEGINS.minusHours(3)));
        var cancelled = booked();
        cancelled.cancelByCentre();
        refused(() -> cancelled.moveTo(other, BEGINS.minusDays(2)));
    }

    @Test
    void seesNobodyComeBeforeTheDayNorMissBeforeTheHour() {
        refused(() -> booked().arrive(BEGINS.minusDays(1)));
        refused(() -> booked().arrive(BEGINS.minusMinutes(61)));
        refused(() -> booked().miss(BEGINS.minusMinutes(1)));
        var early = booked();
        early.arrive(BEGINS.minusMinutes(10));
        assertThat(early.now().status()).isEqualTo(ConsultingBookingStatus.CAME);
    }

    @Test
    void forgivesWhoCameLateAfterAll() {
        var booking = booked();
        booking.miss(BEGINS);
        booking.arrive(BEGINS.plusMinutes(20));
        booking.finish();
        assertThat(booking.now().status()).isEqualTo(ConsultingBookingStatus.DONE);
        refused(booking::cancelByCentre);
    }

    @Test
    void finishesOnlyWhoCame() {
        refused(() -> booked().finish());
    }

    private static void refused(Runnable verb) {
        assertThatExceptionOfType(TransitionRefused.class).isThrownBy(verb::run);
    }

    private static ConsultingBooking booked() {
        return ConsultingBooking.made(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new ConsultingBookingParty(CompanyId.fresh(), new RequestNumber("2026-000137"), PersonId.fresh()),
                BEGINS);
    }
}
