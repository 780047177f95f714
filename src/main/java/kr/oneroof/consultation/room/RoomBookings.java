package kr.oneroof.consultation.room;

import java.util.UUID;

import kr.oneroof.consultation.InquiryFiling;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.form.Refused;

/**
 * What people do with bookings. A foreign booking or case is {@link kr.oneroof.kernel.NotOnFile}; what status or time
 * forbid is {@link kr.oneroof.kernel.TransitionRefused}.
 */
public interface RoomBookings {
    /** An hour for a case. @param submission key of the form; the same key twice is one booking */
    record Wish(UUID submission, UUID slot, PersonId by) {}

    /**
     * Books for an open case of the company.
     *
     * @return the booking
     * @throws SlotTaken when another one was faster
     * @throws AlreadyBooked when the case has an hour to come
     * @throws TooManyBookings when the company has as many before it as one may have
     */
    UUID book(Wish wish, CompanyId company, RequestNumber number);

    /**
     * Files the difficulty and books in one go: neither happens without the other. @throws SlotTaken, TooManyBookings
     * as above
     */
    UUID bookAndFile(Wish wish, InquiryFiling filing);

    /** Up to 24 hours before. */
    void cancel(CompanyId company, UUID booking);

    /** Up to 24 hours before. @throws SlotTaken when the other hour is taken */
    void move(CompanyId company, UUID booking, UUID slot);

    /** The company called. */
    void cancelByPhone(UUID booking);

    /** They are here. */
    void arrive(UUID booking);

    /** They did not come. */
    void miss(UUID booking);

    /** It is over; the note goes into the case's history, where the applicant reads it. */
    void finish(UUID booking, String note);

    /** Hours are few; so many before it are enough for one company. */
    class TooManyBookings extends Refused {
        TooManyBookings(int most) {
            super("tooMany.roomBooking", "more than " + most, most);
        }
    }

    /** One case has one hour to come; it may be moved. */
    class AlreadyBooked extends Refused {
        AlreadyBooked() {
            super("alreadyBooked.roomBooking.number", "booked already");
        }
    }
}
