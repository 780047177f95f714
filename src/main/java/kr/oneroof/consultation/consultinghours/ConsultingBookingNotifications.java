package kr.oneroof.consultation.consultinghours;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.notice.Notice;
import kr.oneroof.notice.NoticeService;
import kr.oneroof.requestfile.HistoryNote;
import kr.oneroof.requestfile.HistoryNote.Audience;
import kr.oneroof.requestfile.RequestFileService;

/** What is written about bookings: into the case's history, and to whoever the case was filed by or for. */
@Component
class ConsultingBookingNotifications {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy. M. d. HH:mm");

    private final RequestFileService files;
    private final NoticeService notices;
    private final ConsultingHoursQueries appointments;

    ConsultingBookingNotifications(
            RequestFileService files, NoticeService notices, ConsultingHoursQueries appointments) {
        this.files = files;
        this.notices = notices;
        this.appointments = appointments;
    }

    /** Into the history and by notice: {@code booked}, {@code moved}, {@code cancelled}, {@code closed}. */
    void tell(ConsultingBooking booking, String what) {
        var known = appointments.requireBooking(booking.now().id());
        var slot = known.slot();
        files.write(
                known.number(),
                new HistoryNote(
                        "room.history." + what,
                        List.of(slot.startsAt().format(WHEN), slot.expert(), slot.place()),
                        Audience.APPLICANT));
        slip(known, "room.notice." + what).ifPresent(one -> notices.sendToMany(List.of(one)));
    }

    /** Into the history alone. */
    void note(RequestNumber number, String what, String... arguments) {
        files.write(number, new HistoryNote("room.history." + what, List.of(arguments), Audience.APPLICANT));
    }

    /** Those who have no account are called by telephone. */
    Optional<Notice> slip(ConsultingBookingView known, String template) {
        PersonId applicant = files.require(known.number()).applicant();
        return Optional.ofNullable(applicant)
                .map(person -> Notice.of(
                        person,
                        template,
                        "/consulting-room/bookings/" + known.id(),
                        known.number().value(),
                        known.slot().startsAt(),
                        known.slot().expert(),
                        known.slot().place()));
    }
}
