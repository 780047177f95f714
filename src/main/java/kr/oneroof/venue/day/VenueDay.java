package kr.oneroof.venue.day;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import kr.oneroof.document.FileId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.Won;
import kr.oneroof.venue.booking.Booking;

/** The verbs of the day, and its lists. Each verb holds the booking's row. */
public interface VenueDay {
    /** Somebody came (체크인). @throws kr.oneroof.venue.booking.BookingRefused on another day */
    void come(RequestNumber number, PersonId porter);

    /**
     * Everybody left: what was beyond the end is charged. @throws kr.oneroof.venue.booking.BookingRefused before they
     * came, or to come
     */
    void leave(RequestNumber number, LocalDateTime at, PersonId porter);

    /** The rooms were looked at (점검); what is charged for damage comes off the deposit. */
    void inspect(RequestNumber number, Found found, PersonId porter);

    /**
     * Nobody came; nothing comes back but the deposit. @throws kr.oneroof.venue.booking.BookingRefused before the end
     */
    void missed(RequestNumber number, PersonId porter);

    /** Who uses rooms that day, by the hour. */
    List<Booking> on(LocalDate day);

    /** @param damage in won */
    record Found(Won damage, String words, List<FileId> photos) {
        public Found {
            photos = List.copyOf(photos);
        }
    }
}
