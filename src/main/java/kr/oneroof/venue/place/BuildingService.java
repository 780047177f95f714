package kr.oneroof.venue.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.document.DocumentService;
import kr.oneroof.document.FileId;
import kr.oneroof.document.StoredFileView;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.Won;

/** What the building is made of (시설 관리): rooms, their pictures, and what is lent. */
@Service
@Transactional
public class BuildingService {
    private static final String PHOTOS = "venue-room:";

    private final JdbcClient database;
    private final RoomQueries rooms;
    private final DocumentService documents;
    private final ApplicationEventPublisher events;

    BuildingService(
            JdbcClient database, RoomQueries rooms, DocumentService documents, ApplicationEventPublisher events) {
        this.database = database;
        this.rooms = rooms;
        this.documents = documents;
        this.events = events;
    }

    /** All rooms, also those that are given out no longer, by floor. */
    @Transactional(readOnly = true)
    public List<Listed> all() {
        var parts = parts();
        return database.sql("select id, active from venue_room order by floor, name")
                .query((row, index) -> {
                    var id = row.getObject(1, UUID.class);
                    var made = parts.getOrDefault(id, Set.of());
                    return new Listed(
                            rooms.require(id), made.size() < 2 ? List.of() : List.copyOf(made), row.getBoolean(2));
                })
                .list();
    }

    /** @throws kr.oneroof.kernel.NotOnFile when there is none */
    @Transactional(readOnly = true)
    public Listed require(UUID room) {
        return all().stream()
                .filter(one -> one.room().id().equals(room))
                .findFirst()
                .orElseThrow(NotOnFile::new);
    }

    private Map<UUID, Set<UUID>> parts() {
        var all = new HashMap<UUID, Set<UUID>>();
        database.sql("select room_id, part_id from venue_room_part")
                .query((row, index) -> all.computeIfAbsent(row.getObject(1, UUID.class), room -> new HashSet<>())
                        .add(row.getObject(2, UUID.class)))
                .list();
        return all;
    }

    /** @throws BuildingRefused for a name that is taken, parts that are none, or what is no picture */
    public void add(Listed room, List<FileId> photos, PersonId by) {
        var one = room.room();
        try {
            database.sql(
                            "insert into venue_room (id, name, floor, kind, area, base_won, accessibility, facility, active) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            one.id(),
                            one.name(),
                            one.floor(),
                            one.kind().name(),
                            one.area(),
                            one.base().amount(),
                            one.accessibility(),
                            one.facility().name(),
                            room.active())
                    .update();
            if (room.parts().isEmpty()) {
                database.sql("insert into venue_part values (?, ?)")
                        .params(one.id(), one.name())
                        .update();
            }
        } catch (DuplicateKeyException taken) {
            throw new BuildingRefused("name");
        }
        addParts(room);
        seat(one);
        addPhotos(one.id(), photos, by);
        events.publishEvent(
                new BuildingEvent("room-added", one.id(), "won " + one.base().amount()));
    }

    /** A room without named parts is a part of its own. */
    private void addParts(Listed room) {
        var known = parts();
        var made = room.parts().isEmpty()
                ? Set.of(room.room().id())
                : new HashSet<>(room.parts().stream()
                        .flatMap(part -> known.getOrDefault(part, Set.of()).stream())
                        .toList());
        if (made.isEmpty()) {
            throw new BuildingRefused("parts");
        }
        made.forEach(part -> database.sql("insert into venue_room_part values (?, ?)")
                .params(room.room().id(), part)
                .update());
    }

    /**
     * What was booked keeps its price. Of which parts a room is made never changes: bookings lie there.
     *
     * @throws BuildingRefused for a name that is taken
     */
    public void change(Listed room, List<FileId> photos, PersonId by) {
        var one = room.room();
        try {
            database.sql(
                            "update venue_room set name = ?, floor = ?, kind = ?, area = ?, base_won = ?, accessibility = ?, active = ? where id = ?")
                    .params(
                            one.name(),
                            one.floor(),
                            one.kind().name(),
                            one.area(),
                            one.base().amount(),
                            one.accessibility(),
                            room.active(),
                            one.id())
                    .update();
            database.sql("update venue_part set name = ? where id = ?")
                    .params(one.name(), one.id())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new BuildingRefused("name");
        }
        database.sql("delete from venue_layout where room_id = ?")
                .param(one.id())
                .update();
        seat(one);
        addPhotos(one.id(), photos, by);
        events.publishEvent(new BuildingEvent(
                "room-changed", one.id(), "won " + one.base().amount() + ", active " + room.active()));
    }

    private void seat(Room one) {
        one.capacity()
                .forEach((layout, seats) -> database.sql("insert into venue_layout values (?, ?, ?)")
                        .params(one.id(), layout.name(), seats)
                        .update());
    }

    /** Adds a piece, or changes the one of that name. */
    public void lend(Equipment piece, PersonId by) {
        database.sql(
                        "insert into venue_equipment values (?, ?, ?, ?) on conflict (name) do update set stock = excluded.stock, won = excluded.won")
                .params(piece.id(), piece.name(), piece.stock(), piece.won().amount())
                .update();
        events.publishEvent(new BuildingEvent(
                "equipment-kept",
                piece.id(),
                "pieces " + piece.stock() + ", won " + piece.won().amount()));
    }

    /** Pieces, also those of which there are none left. */
    @Transactional(readOnly = true)
    public List<Equipment> pieces() {
        return database.sql("select * from venue_equipment order by name")
                .query((row, index) -> new Equipment(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getInt("stock"),
                        new Won(row.getLong("won"))))
                .list();
    }

    /** The pictures of a room that anybody may see now. */
    @Transactional(readOnly = true)
    public List<StoredFileView> photos(UUID room) {
        var sent = documents.of(PHOTOS + room);
        return database
                .sql("select file_id from venue_room_photo where room_id = ? order by serial")
                .param(room)
                .query(UUID.class)
                .list()
                .stream()
                .map(id -> sent.stream()
                        .filter(card -> card.id().value().equals(id))
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .flatMap(card -> card.isWaiting() || card.isInfected() ? Stream.empty() : Stream.of(card))
                .toList();
    }

    private void addPhotos(UUID room, List<FileId> files, PersonId by) {
        documents.attach(files, by, PHOTOS + room);
        if (documents.of(PHOTOS + room).stream()
                .anyMatch(card -> files.contains(card.id()) && !card.mediaType().startsWith("image/"))) {
            throw new BuildingRefused("photo");
        }
        files.forEach(file -> database.sql(
                        "insert into venue_room_photo (room_id, file_id) values (?, ?) on conflict do nothing")
                .params(room, file.value())
                .update());
    }

    /** @throws kr.oneroof.kernel.NotOnFile when the room has no such picture */
    public void removePhoto(UUID room, UUID file, PersonId by) {
        if (database.sql("delete from venue_room_photo where room_id = ? and file_id = ?")
                        .params(room, file)
                        .update()
                == 0) {
            throw new NotOnFile();
        }
        events.publishEvent(new BuildingEvent("photo-removed", room, ""));
    }

    /** @param parts rooms that it is made of; empty for a room of its own @param active whether it is given out */
    public record Listed(Room room, List<UUID> parts, boolean active) {
        public Listed {
            parts = List.copyOf(parts);
        }
    }
}
