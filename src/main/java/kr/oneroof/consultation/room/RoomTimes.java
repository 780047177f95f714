package kr.oneroof.consultation.room;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The hours that may still be booked. */
public interface RoomTimes {
    /** Of the week from that Monday, by time. @param category name of a category, or empty for all */
    List<Slot> free(String category, LocalDate monday);

    /** The first day from that one on which something is free. */
    Optional<LocalDate> nextFree(String category, LocalDate from);

    /** The nearest free ones to that slot with experts who know the same fields; the same expert first, six at most. */
    List<Slot> besides(UUID slot);

    /** Days with such hours, the next 60 of them. */
    List<LocalDate> daysBesides(UUID slot);

    /** All of such hours on that day, by time. */
    List<Slot> besides(UUID slot, LocalDate day);

    /** @throws kr.oneroof.kernel.NotOnFile when there is none, free or not */
    Slot require(UUID slot);
}
