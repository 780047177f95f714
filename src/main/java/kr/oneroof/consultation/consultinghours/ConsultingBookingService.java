package kr.oneroof.consultation.consultinghours;

import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.InquiryFiling;
import kr.oneroof.consultation.InquiryService;
import kr.oneroof.consultation.OwnCaseQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.kernel.form.Refused;

/**
 * What people do with bookings. A foreign booking or case is {@link kr.oneroof.kernel.NotOnFile}; what status or time
 * forbid is {@link kr.oneroof.kernel.TransitionRefused}.
 */
@Service
@Transactional
public class ConsultingBookingService {
    private final ConsultingBookingRepository repository;
    private final InquiryService inquiries;
    private final OwnCaseQueries cases;
    private final ConsultingHoursQueries appointments;
    private final ConsultingBookingNotifications notifications;
    private final SeoulClock clock;

    ConsultingBookingService(
            ConsultingBookingRepository repository,
            InquiryService inquiries,
            OwnCaseQueries cases,
            ConsultingHoursQueries appointments,
            ConsultingBookingNotifications notifications,
            SeoulClock clock) {
        this.repository = repository;
        this.inquiries = inquiries;
        this.cases = cases;
        this.appointments = appointments;
        this.notifications = notifications;
        this.clock = clock;
    }

    /**
     * Books for an open case of the company.
     *
     * @return the booking
     * @throws ConsultingSlotTaken when another one was faster
     * @throws AlreadyBooked when the case has an hour to come
     * @throws TooManyBookings when the company has as many before it as one may have
     */
    public UUID book(Wish wish, CompanyId company, RequestNumber number) {
        repository.hold(company);
        var status = cases.view(company, number).status();
        if (!status.isOpen()) {
            throw new TransitionRefused(status, "book");
        }
        repository.lock(wish.slot());
        var before = repository.bySubmission(wish.submission());
        if (before.isPresent()) {
            return again(before.get(), wish, company);
        }
        if (repository.isComing(number)) {
            throw new AlreadyBooked();
        }
        return keep(wish, company, number);
    }

    /**
     * Files the difficulty and books in one go: neither happens without the other. @throws ConsultingSlotTaken,
     * TooManyBookings as above
     */
    public UUID bookAndFile(Wish wish, InquiryFiling filing) {
        repository.hold(filing.company());
        repository.lock(wish.slot());
        var before = repository.bySubmission(wish.submission());
        if (before.isPresent()) {
            return again(before.get(), wish, filing.company());
        }
        repository.claim(wish.slot(), clock.now());
        return keep(wish, filing.company(), inquiries.file(filing));
    }

    private UUID keep(Wish wish, CompanyId company, RequestNumber number) {
        var startsAt = repository.claim(wish.slot(), clock.now());
        repository.requireFew(company, clock.now());
        var booking = ConsultingBooking.made(
                UUID.randomUUID(), wish.slot(), new ConsultingBookingParty(company, number, wish.by()), startsAt);
        repository.add(booking, wish.submission(), clock.now());
        notifications.tell(booking, "booked");
        return booking.now().id();
    }

    /** The key came back: the same person's double click. Somebody else's key opens nothing. */
    private static UUID again(ConsultingBooking.Row before, Wish wish, CompanyId company) {
        if (!before.party().company().equals(company)
                || !before.party().bookedBy().equals(wish.by())) {
            throw new NotOnFile();
        }
        return before.id();
    }

    /** Up to 24 hours before. */
    public void cancel(CompanyId company, UUID id) {
        notifications.tell(change(of(company, id), booking -> booking.cancelOnline(clock.now())), "cancelled");
    }

    /** Up to 24 hours before. @throws ConsultingSlotTaken when the other hour is taken */
    public void move(CompanyId company, UUID id, UUID slot) {
        var old = appointments.requireOf(company, id).slot().id();
        if (slot.equals(old)) {
            return;
        }
        repository.lock(old, slot);
        var moving = of(company, id);
        repository.claim(slot, clock.now());
        notifications.tell(change(moving, booking -> booking.moveTo(slot, clock.now())), "moved");
    }

    /** The company called. */
    public void cancelByPhone(UUID id) {
        notifications.tell(change(repository.require(id), booking -> booking.cancelByPhone(clock.now())), "cancelled");
    }

    /** They are here. */
    public void arrive(UUID id) {
        var booking = change(repository.require(id), one -> one.arrive(clock.now()));
        notifications.note(booking.now().party().number(), "came");
    }

    /** They did not come. */
    public void miss(UUID id) {
        var booking = change(repository.require(id), one -> one.miss(clock.now()));
        notifications.note(booking.now().party().number(), "missed");
    }

    /** It is over; the note goes into the case's history, where the applicant reads it. */
    public void finish(UUID id, String note) {
        var booking = change(repository.require(id), ConsultingBooking::finish);
        notifications.note(booking.now().party().number(), "done", note);
    }

    private ConsultingBooking of(CompanyId company, UUID id) {
        var booking = repository.require(id);
        if (!booking.now().party().company().equals(company)) {
            throw new NotOnFile();
        }
        return booking;
    }

    private ConsultingBooking change(ConsultingBooking booking, Consumer<ConsultingBooking> verb) {
        verb.accept(booking);
        repository.change(booking);
        return booking;
    }

    /** An hour for a case. @param submission key of the form; the same key twice is one booking */
    public record Wish(UUID submission, UUID slot, PersonId by) {}

    /** Hours are few; so many before it are enough for one company. */
    public static class TooManyBookings extends Refused {
        TooManyBookings(int most) {
            super("tooMany.roomBooking", "more than " + most, most);
        }
    }

    /** One case has one hour to come; it may be moved. */
    public static class AlreadyBooked extends Refused {
        AlreadyBooked() {
            super("alreadyBooked.roomBooking.number", "booked already");
        }
    }
}
