package kr.oneroof.venue.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.company.Firms;
import kr.oneroof.document.SampleFiles;
import kr.oneroof.document.UploadService;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;

/** One holder for a room at a time, whoever else asks and however the hall is divided. */
@ModuleTest
class RoomServiceTests {
    private static final LocalDateTime NINE = LocalDateTime.parse("2031-03-03T09:00");
    private static final LocalDateTime NOON = NINE.plusHours(3);

    @Autowired
    private RoomService rooms;

    @Autowired
    private BuildingService building;

    @Autowired
    private UploadService uploads;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private RoomQueries roomQueries;

    @Autowired
    private JdbcClient database;

    private UUID whole = UUID.randomUUID();
    private UUID left = UUID.randomUUID();
    private UUID right = UUID.randomUUID();

    @BeforeEach
    void divide() {
        whole = UUID.randomUUID();
        left = UUID.randomUUID();
        right = UUID.randomUUID();
        List.of(whole, left, right).forEach(this::build);
        List.of(left, right).forEach(part -> {
            database.sql("insert into venue_part values (?, ?)")
                    .params(part, "부분 " + part)
                    .update();
            database.sql("insert into venue_room_part values (?, ?), (?, ?)")
                    .params(part, part, whole, part)
                    .update();
        });
        database.sql("insert into venue_layout values (?, 'THEATRE', 120), (?, 'EXAM', 60)")
                .params(whole, whole)
                .update();
    }

    private void build(UUID id) {
        database.sql(
                        "insert into venue_room (id, name, floor, kind, area, base_won, accessibility) values (?, ?, 2, 'CONFERENCE', 200, 100000, '')")
                .params(id, "홀 " + id)
                .update();
    }

    @Test
    void givesARoomToOneOfTwoHundred() throws Exception {
        var tries = IntStream.range(0, 200)
                .<Callable<Boolean>>mapToObj(one -> () -> tries(UUID.randomUUID()))
                .toList();
        var got = new ArrayList<Boolean>();
        try (var crowd = Executors.newFixedThreadPool(16)) {
            for (var answer : crowd.invokeAll(tries)) {
                got.add(answer.get());
            }
        }
        assertThat(got).filteredOn(Boolean::booleanValue).hasSize(1);
        assertThat(got).hasSize(200);
        assertThat(roomQueries.taken(List.of(whole), NINE, NOON))
                .singleElement()
                .satisfies(taken -> assertThat(taken.kind()).isEqualTo("BOOKING"));
    }

    private boolean tries(UUID holder) {
        try {
            rooms.book(holder, List.of(new Stay(whole, NINE, NOON)));
            return true;
        } catch (RoomTaken taken) {
            return false;
        }
    }

    @Test
    void neverGivesTheWholeAndAPart() {
        rooms.book(UUID.randomUUID(), List.of(new Stay(left, NINE, NOON)));
        assertThatExceptionOfType(RoomTaken.class)
                .isThrownBy(() -> rooms.book(UUID.randomUUID(), List.of(new Stay(whole, NINE.plusHours(2), NOON))));
        rooms.book(UUID.randomUUID(), List.of(new Stay(right, NINE, NOON)));
        rooms.book(UUID.randomUUID(), List.of(new Stay(whole, NOON, NOON.plusHours(1))));
        assertThat(roomQueries.taken(List.of(left, right), NINE, NOON)).hasSize(2);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("""
                        insert into venue_occupancy (id, part_id, room_id, starts_at, ends_at, kind, holder)
                        values (gen_random_uuid(), ?, ?, '2031-03-03T10:00+09', '2031-03-03T11:00+09', 'BOOKING', gen_random_uuid())""").params(left, whole).update());
    }

    @Test
    void holdsForHalfAnHour() {
        var holder = UUID.randomUUID();
        SeoulClock.at(
                NINE.minusDays(30),
                () -> assertThat(rooms.hold(holder, List.of(new Stay(left, NINE, NOON))))
                        .isEqualTo(NINE.minusDays(30).plusMinutes(30)));
        SeoulClock.at(
                NINE.minusDays(30).plusMinutes(29),
                () -> assertThatExceptionOfType(RoomTaken.class)
                        .isThrownBy(() -> rooms.hold(UUID.randomUUID(), List.of(new Stay(whole, NINE, NOON)))));
        SeoulClock.at(
                NINE.minusDays(30).plusMinutes(10),
                () -> rooms.hold(holder, List.of(new Stay(left, NINE, NOON.plusHours(1)))));
        SeoulClock.at(NINE.minusDays(30).plusMinutes(40), () -> {
            assertThat(roomQueries.taken(List.of(left), NINE, NOON)).isEmpty();
            rooms.book(UUID.randomUUID(), List.of(new Stay(whole, NINE, NOON)));
            assertThatExceptionOfType(RoomTaken.class)
                    .isThrownBy(() -> rooms.book(holder, List.of(new Stay(left, NINE, NOON))));
        });
    }

    @Test
    void turnsAHoldIntoABookingAndLetsGo() {
        var holder = UUID.randomUUID();
        rooms.hold(holder, List.of(new Stay(left, NINE, NOON)));
        rooms.book(holder, List.of(new Stay(left, NINE, NOON), new Stay(right, NINE, NOON)));
        assertThatExceptionOfType(RoomTaken.class)
                .isThrownBy(() -> rooms.close(UUID.randomUUID(), List.of(new Stay(whole, NINE, NOON))));
        rooms.release(holder);
        rooms.close(UUID.randomUUID(), List.of(new Stay(whole, NINE, NOON)));
        assertThat(roomQueries.taken(List.of(whole), NINE, NOON))
                .singleElement()
                .satisfies(taken -> assertThat(taken.kind()).isEqualTo("BLACKOUT"));
    }

    @Test
    void knowsItsRooms() {
        assertThat(roomQueries.all()).extracting(Room::id).contains(whole, left, right);
        assertThat(roomQueries.require(whole).most()).isEqualTo(120);
        assertThat(roomQueries.require(left).most()).isZero();
        assertThatExceptionOfType(NotOnFile.class).isThrownBy(() -> roomQueries.require(UUID.randomUUID()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Stay(whole, NOON, NINE));
    }

    @Test
    void hangsUpNothingButPictures() {
        var by = new Firms(application).person("배대관");
        var paper = uploads.upload(by, "평면도.pdf", new ByteArrayInputStream(SampleFiles.pdf()));
        assertThatExceptionOfType(BuildingRefused.class)
                .isThrownBy(() -> building.change(building.require(whole), List.of(paper.id()), by))
                .withMessage("photo");
        assertThat(database.sql("select count(*) from venue_room_photo where room_id = ?")
                        .param(whole)
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
