package kr.oneroof.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.Mvc;
import kr.oneroof.venue.Halls;
import kr.oneroof.venue.calendar.Availability;
import kr.oneroof.venue.place.RoomQueries;
import kr.oneroof.venue.place.RoomService;

/** The month of a module, and the day of OneRoof, over ten years of bookings in twenty modules: 219,000 stretches. */
@SpringBootTest(properties = "logging.level.root=warn")
class CalendarBench {
    private static final int YEARS = 10;
    private static final int ROOMS = 20;
    private static final int TIMES = 50;

    @Autowired
    private Availability availability;

    @Autowired
    private RoomService rooms;

    @Autowired
    private RoomQueries roomQueries;

    @Autowired
    private JdbcClient database;

    @Autowired
    private SeoulClock clock;

    @Autowired
    private WebApplicationContext application;

    @Test
    void showsAMonth() {
        new Halls((ApplicationContext) application);
        var first = new SeoulClock().today().minusYears(YEARS / 2);
        var built = new ArrayList<UUID>();
        for (var index = 0; index < ROOMS; index++) {
            built.add(build(index, first));
        }
        database.sql("analyze venue_occupancy").update();
        assertThat(database.sql("select count(*) from venue_occupancy")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(200_000);
        var room = roomQueries.require(built.getFirst());
        var month = YearMonth.from(clock.today()).plusMonths(1);
        assertThat(availability.month(room, month)).allMatch(day -> day.free() == 0);
        var mvc = Mvc.of(application);
        var path = "/venue/rooms/" + room.id() + "?month=" + month;
        LoggerFactory.getLogger(CalendarBench.class)
                .warn(
                        "month of a room: {} ms, its page: {} ms, day of the house: {} ms",
                        mean(() -> availability.month(room, month)),
                        mean(() -> assertThat(mvc.get().uri(path)).hasStatusOk()),
                        mean(() -> availability.day(month.atDay(10), one -> true)));
    }

    private UUID build(int index, LocalDate first) {
        var id = UUID.randomUUID();
        database.sql(
                        "insert into venue_room (id, name, floor, kind, area, base_won, accessibility) values (?, ?, 1, 'SEMINAR', 50, 50000, '')")
                .params(id, "방 " + index)
                .update();
        database.sql("insert into venue_part values (?, ?)")
                .params(id, "방 " + id)
                .update();
        database.sql("insert into venue_room_part values (?, ?)").params(id, id).update();
        database.sql("""
                        insert into venue_occupancy (id, part_id, room_id, starts_at, ends_at, kind, holder)
                        select gen_random_uuid(), :room, :room, at, at + interval '3 hours', 'BOOKING', gen_random_uuid() from (
                            select (cast(:first as date) + day + hour) at time zone 'Asia/Seoul' as at from generate_series(0, :days) as day,
                            unnest(array[time '09:00', time '13:00', time '18:00']) as hour) as stretches""")
                .param("room", id)
                .param("first", first)
                .param("days", YEARS * 365)
                .update();
        return id;
    }

    private static long mean(Runnable what) {
        what.run();
        var begun = SeoulClock.onTheWall();
        for (var time = 0; time < TIMES; time++) {
            what.run();
        }
        return Duration.between(begun, SeoulClock.onTheWall()).toMillis() / TIMES;
    }
}
