package kr.oneroof.venue.place;

import java.util.List;
import java.util.UUID;

import kr.oneroof.document.FileCard;
import kr.oneroof.document.FileId;
import kr.oneroof.kernel.PersonId;

/** What the building is made of (시설 관리): rooms, their pictures, and what is lent. */
public interface Building {
    /** All rooms, also those that are given out no longer, by floor. */
    List<Listed> all();

    /** @throws kr.oneroof.kernel.NotOnFile when there is none */
    Listed require(UUID room);

    /** @throws BuildingRefused for a name that is taken, parts that are none, or what is no picture */
    void add(Listed room, List<FileId> photos, PersonId by);

    /**
     * What was booked keeps its price. Of which parts a room is made never changes: bookings lie there.
     *
     * @throws BuildingRefused for a name that is taken
     */
    void change(Listed room, List<FileId> photos, PersonId by);

    /** Adds a piece, or changes the one of that name. */
    void lend(Equipment piece, PersonId by);

    /** Pieces, also those of which there are none left. */
    List<Equipment> pieces();

    /** The pictures of a room that anybody may see now. */
    List<FileCard> photos(UUID room);

    /** @throws kr.oneroof.kernel.NotOnFile when the room has no such picture */
    void removePhoto(UUID room, UUID file, PersonId by);

    /** @param parts rooms that it is made of; empty for a room of its own @param active whether it is given out */
    record Listed(Room room, List<UUID> parts, boolean active) {
        public Listed {
            parts = List.copyOf(parts);
        }
    }
}
