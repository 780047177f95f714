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

import kr.oneroof.document.Documents;
import kr.oneroof.document.FileCard;
import kr.oneroof.document.FileId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.Won;

@Service
@Transactional
class BuildingBook implements Building {
    private static final String PHOTOS = "venue-room:";

    private final JdbcClient database;
    private final Rooms rooms;
    private final Documents documents;
    private final ApplicationEventPublisher events;

    BuildingBook(JdbcClient database, Rooms rooms, Documents documents, ApplicationEventPublisher events) {
        this.database = database;
        this.rooms = rooms;
        this.documents = documents;
        this.events = events;
    }

    @Override
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

    @Override
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

    @Override
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
        var known = parts();
        var made = room.parts().isEmpty()
                ? Set.of(one.id())
                : new HashSet<>(room.parts().stream()
                        .flatMap(part -> known.getOrDefault(part, Set.of()).stream())
                        .toList());
        if (made.isEmpty()) {
            throw new BuildingRefused("parts");
        }
        made.forEach(part -> database.sql("insert into venue_room_part values (?, ?)")
                .params(one.id(), part)
                .update());
        seat(one);
        addPhotos(one.id(), photos, by);
        events.publishEvent(
                new BuildingChanged("room-added", one.id(), "won " + one.base().amount()));
    }

    @Override
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
        events.publishEvent(new BuildingChanged(
                "room-changed", one.id(), "won " + one.base().amount() + ", active " + room.active()));
    }

    private void seat(Room one) {
        one.capacity()
                .forEach((layout, seats) -> database.sql("insert into venue_layout values (?, ?, ?)")
                        .params(one.id(), layout.name(), seats)
                        .update());
    }

    @Override
    public void lend(Equipment piece, PersonId by) {
        database.sql(
                        "insert into venue_equipment values (?, ?, ?, ?) on conflict (name) do update set stock = excluded.stock, won = excluded.won")
                .params(piece.id(), piece.name(), piece.stock(), piece.won().amount())
                .update();
        events.publishEvent(new BuildingChanged(
                "equipment-kept",
                piece.id(),
                "pieces " + piece.stock() + ", won " + piece.won().amount()));
    }

    @Override
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

    @Override
    @Transactional(readOnly = true)
    public List<FileCard> photos(UUID room) {
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

    @Override
    public void removePhoto(UUID room, UUID file, PersonId by) {
        if (database.sql("delete from venue_room_photo where room_id = ? and file_id = ?")
                        .params(room, file)
                        .update()
                == 0) {
            throw new NotOnFile();
        }
        events.publishEvent(new BuildingChanged("photo-removed", room, ""));
    }
}
