package kr.oneroof.consultation.consultinghours;

import java.util.List;
import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.CaseCardSource;
import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.kernel.KoreanFormat;
import kr.oneroof.kernel.RequestNumber;

/** The hours in the consulting room that a case had or will have, and the way to one more. */
@Component
@Order(20)
class ConsultingHoursCardSource implements CaseCardSource {
    private final ConsultingHoursQueries appointments;
    private final KoreanFormat korean;

    ConsultingHoursCardSource(ConsultingHoursQueries appointments, KoreanFormat korean) {
        this.appointments = appointments;
        this.korean = korean;
    }

    @Override
    public Optional<Card> forStaff(RequestNumber number, CaseStatus status) {
        var known = appointments.about(number);
        var ways = coming(known)
                .map(one -> new Way("room.annex.open", "/desk/consulting-room/bookings/" + one.id()))
                .or(() -> Optional.of(new Way("room.annex.book", "/desk/consulting-room/times?number=" + number))
                        .filter(way -> status.isOpen()));
        return card(known, ways);
    }

    @Override
    public Optional<Card> forCompany(RequestNumber number, CaseStatus status) {
        var known = appointments.about(number);
        var ways = coming(known)
                .map(one -> new Way("room.annex.own", "/consulting-room/bookings/" + one.id()))
                .or(() -> Optional.of(new Way("room.annex.book", "/consulting-room?number=" + number))
                        .filter(way -> status.isOpen()));
        return card(known, ways);
    }

    private Optional<Card> card(List<ConsultingBookingView> known, Optional<Way> way) {
        return known.isEmpty() && way.isEmpty()
                ? Optional.empty()
                : Optional.of(new Card(
                        "room.annex",
                        known.stream().map(this::fact).toList(),
                        way.stream().toList()));
    }

    private Fact fact(ConsultingBookingView one) {
        return Fact.of(
                "room.annex." + one.status(),
                korean.dateTime(one.slot().startsAt()),
                one.slot().expert(),
                one.slot().place());
    }

    /** What is booked, or going on. */
    private static Optional<ConsultingBookingView> coming(List<ConsultingBookingView> known) {
        return known.stream()
                .filter(one -> one.isBooked() || one.status() == ConsultingBookingStatus.CAME)
                .findFirst();
    }
}
