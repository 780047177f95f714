package kr.oneroof.venue.place;

import java.util.Map;
import java.util.UUID;

import kr.oneroof.kernel.Won;
import kr.oneroof.venue.rules.Facility;

/**
 * A room that can be booked (대관 시설); of a hall that can be divided, the whole and each part is a room.
 *
 * @param area square metres
 * @param base of one block
 * @param capacity by layout
 */
public record Room(
        UUID id,
        String name,
        int floor,
        Kind kind,
        int area,
        Won base,
        String accessibility,
        Facility facility,
        Map<Layout, Integer> capacity) {
    public Room {
        capacity = Map.copyOf(capacity);
    }

    /** What it is good for. */
    public enum Kind {
        CONFERENCE,
        SEMINAR,
        BANQUET,
        EXHIBITION,
        EXAM_ROOM,
        CULTURE;

        public String messageKey() {
            return "venue.kind." + name();
        }
    }

    /** How the chairs stand (배치). */
    public enum Layout {
        THEATRE,
        CLASSROOM,
        U_SHAPE,
        BANQUET,
        EXAM,
        STANDING;

        public String messageKey() {
            return "venue.layout." + name();
        }
    }

    /** How many people it takes so; 0 when it is not set up so. */
    public int takes(Layout layout) {
        return capacity.getOrDefault(layout, 0);
    }

    /** In the layout that takes most people. */
    public int most() {
        return capacity.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
