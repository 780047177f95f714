package kr.oneroof.venue.place;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/**
 * Rooms, and who has them when. Whoever takes or frees rooms, and whoever changes a booking, holds the building before
 * anything else ({@link #holdFirst}): rooms that one lets go are given to others in the same transaction, in an order
 * that nobody knows beforehand. The verbs join the caller's transaction; that nothing overlaps the database itself sees
 * to.
 */
public interface Rooms {
    /** Nobody else takes or frees rooms, or changes a booking, until the transaction ends. */
    void holdFirst();

    List<Room> all();

    /** @throws kr.oneroof.kernel.NotOnFile when there is none */
    Room require(UUID room);

    /** What there is at least one of. */
    List<Equipment> equipment();

    /**
     * Holds rooms for half an hour while somebody types. What the same holder held before is let go.
     *
     * @return until when
     * @throws RoomTaken when a part of one is somebody else's
     */
    LocalDateTime hold(UUID holder, List<Stay> stays);

    /** What was held, or is free, becomes a booking. @throws RoomTaken when the hold ran out and somebody was faster */
    void book(UUID holder, List<Stay> stays);

    /** The same where somebody else having them is no fault. @return whether it got them all; if not it has none */
    boolean tryBook(UUID holder, List<Stay> stays);

    /** Closes rooms. @throws RoomTaken while bookings lie there; they are listed by {@link #taken} */
    void close(UUID holder, List<Stay> stays);

    void release(UUID holder);

    /** Lets a hold go; what became a booking stays. */
    void releaseHold(UUID holder);

    /** Who has any part of that, each once. */
    List<UUID> holders(List<Stay> stays);

    /** Whether those want the same part twice: a hall and a part of it, or turns that overlap. */
    boolean overlap(List<Stay> stays);

    /** Which stretches of rooms are taken between two moments; nothing of whom. */
    List<Taken> taken(List<UUID> rooms, LocalDateTime from, LocalDateTime until);

    /** @param kind HOLD, BOOKING or BLACKOUT */
    record Taken(UUID room, LocalDateTime from, LocalDateTime until, String kind) {}
}
