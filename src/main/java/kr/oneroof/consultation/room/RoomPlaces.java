package kr.oneroof.consultation.room;

import java.util.List;
import java.util.UUID;

/** The consulting places. */
public interface RoomPlaces {
    /** By name, closed ones too. */
    List<Place> all();

    /** @throws kr.oneroof.kernel.NotOnFile when there is none */
    Place require(UUID id);

    /** Of that name. @throws kr.oneroof.kernel.NotOnFile when there is none */
    Place named(String name);

    /**
     * Adds one; the same submission again is no second one.
     *
     * @throws PlaceRefused when another one has that name
     */
    void add(UUID submission, Place.Facts facts);

    /**
     * Changes it. Free hours after its last day are closed.
     *
     * @param seen version that was on the screen
     * @throws PlaceRefused when another one has that name, or somebody has booked after its last day
     * @throws kr.oneroof.kernel.ChangedMeanwhile when somebody else came first
     * @throws kr.oneroof.kernel.NotOnFile when there is none
     */
    void change(UUID id, long seen, Place.Facts facts);
}
