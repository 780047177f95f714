package kr.oneroof.consultation.room;

import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.consultation.InquiryFiling;
import kr.oneroof.consultation.InquiryService;
import kr.oneroof.consultation.OwnCaseQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;

@Service
@Transactional
class BookingDesk implements RoomBookings {
    private final BookingRows rows;
    private final InquiryService inquiries;
    private final OwnCaseQueries cases;
    private final Appointments appointments;
    private final RoomLetters letters;
    private final HouseClock clock;

    BookingDesk(
            BookingRows rows,
            InquiryService inquiries,
            OwnCaseQueries cases,
            Appointments appointments,
            RoomLetters letters,
            HouseClock clock) {
        this.rows = rows;
        this.inquiries = inquiries;
        this.cases = cases;
        this.appointments = appointments;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public UUID book(Wish wish, CompanyId company, RequestNumber number) {
        rows.hold(company);
        var status = cases.view(company, number).status();
        if (!status.isOpen()) {
            throw new TransitionRefused(status, "book");
        }
        rows.lock(wish.slot());
        var before = rows.bySubmission(wish.submission());
        if (before.isPresent()) {
            return again(before.get(), wish, company);
        }
        if (rows.isComing(number)) {
            throw new AlreadyBooked();
        }
        return keep(wish, company, number);
    }

    @Override
    public UUID bookAndFile(Wish wish, InquiryFiling filing) {
        rows.hold(filing.company());
        rows.lock(wish.slot());
        var before = rows.bySubmission(wish.submission());
        if (before.isPresent()) {
            return again(before.get(), wish, filing.company());
        }
        rows.claim(wish.slot(), clock.now());
        return keep(wish, filing.company(), inquiries.file(filing));
    }

    private UUID keep(Wish wish, CompanyId company, RequestNumber number) {
        var startsAt = rows.claim(wish.slot(), clock.now());
        rows.requireFew(company, clock.now());
        var booking =
                Booking.made(UUID.randomUUID(), wish.slot(), new BookingParty(company, number, wish.by()), startsAt);
        rows.add(booking, wish.submission(), clock.now());
        letters.tell(booking, "booked");
        return booking.now().id();
    }

    /** The key came back: the same person's double click. Somebody else's key opens nothing. */
    private static UUID again(Booking.Row before, Wish wish, CompanyId company) {
        if (!before.party().company().equals(company)
                || !before.party().bookedBy().equals(wish.by())) {
            throw new NotOnFile();
        }
        return before.id();
    }

    @Override
    public void cancel(CompanyId company, UUID id) {
        letters.tell(change(of(company, id), booking -> booking.cancelOnline(clock.now())), "cancelled");
    }

    @Override
    public void move(CompanyId company, UUID id, UUID slot) {
        var old = appointments.requireOf(company, id).slot().id();
        if (slot.equals(old)) {
            return;
        }
        rows.lock(old, slot);
        var moving = of(company, id);
        rows.claim(slot, clock.now());
        letters.tell(change(moving, booking -> booking.moveTo(slot, clock.now())), "moved");
    }

    @Override
    public void cancelByPhone(UUID id) {
        letters.tell(change(rows.require(id), booking -> booking.cancelByPhone(clock.now())), "cancelled");
    }

    @Override
    public void arrive(UUID id) {
        var booking = change(rows.require(id), one -> one.arrive(clock.now()));
        letters.note(booking.now().party().number(), "came");
    }

    @Override
    public void miss(UUID id) {
        var booking = change(rows.require(id), one -> one.miss(clock.now()));
        letters.note(booking.now().party().number(), "missed");
    }

    @Override
    public void finish(UUID id, String note) {
        var booking = change(rows.require(id), Booking::finish);
        letters.note(booking.now().party().number(), "done", note);
    }

    private Booking of(CompanyId company, UUID id) {
        var booking = rows.require(id);
        if (!booking.now().party().company().equals(company)) {
            throw new NotOnFile();
        }
        return booking;
    }

    private Booking change(Booking booking, Consumer<Booking> verb) {
        verb.accept(booking);
        rows.change(booking);
        return booking;
    }
}
