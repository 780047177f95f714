package kr.oneroof.venue.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.venue.booking.VenueBooking;
import kr.oneroof.venue.booking.VenueBookingLoader;
import kr.oneroof.venue.place.Room;
import kr.oneroof.venue.place.RoomQueries;
import kr.oneroof.venue.rules.RuleSet;
import kr.oneroof.venue.rules.RuleSetService;

/** How much of their hours the rooms were used (가동률), and the bookings behind it. */
@Repository
@Transactional(readOnly = true)
public class RoomUseQueries {
    /** Of a booking that comes again, turns that are over were used. */
    private static final String TURN_USED = "(" + VenueFigures.USED + " or " + VenueFigures.PERMITTED
            + " and b.came_at is not null and s.ends_at <= ?)";

    private final JdbcClient database;
    private final VenueBookingLoader loader;
    private final RoomQueries rooms;
    private final RuleSetService rules;
    private final SeoulClock clock;

    RoomUseQueries(
            JdbcClient database, VenueBookingLoader loader, RoomQueries rooms, RuleSetService rules, SeoulClock clock) {
        this.database = database;
        this.loader = loader;
        this.rooms = rooms;
        this.rules = rules;
        this.clock = clock;
    }

    /** A room in a month: minutes of blocks that were used, of those that there are. */
    public record RoomUse(Room room, YearMonth month, long usedMinutes, long allMinutes) {
        /** In tenths of a per cent. */
        public long rate() {
            return allMinutes == 0 ? 0 : usedMinutes * 1000 / allMinutes;
        }
    }

    /** Each room, month by month; blocks by the rules that held on the first of the month. */
    public List<List<RoomUse>> use(int year) {
        var used = used(year);
        return rooms.all().stream()
                .map(room -> {
                    var months = new ArrayList<RoomUse>();
                    for (var month = YearMonth.of(year, 1); month.getYear() == year; month = month.plusMonths(1)) {
                        months.add(new RoomUse(
                                room,
                                month,
                                used.getOrDefault(room.id(), Map.of()).getOrDefault(month, 0L),
                                minutesOfADay(room, month) * month.lengthOfMonth()));
                    }
                    return List.copyOf(months);
                })
                .toList();
    }

    /** Minutes by room and month. */
    private Map<UUID, Map<YearMonth, Long>> used(int year) {
        var used = new HashMap<UUID, Map<YearMonth, Long>>();
        database.sql("""
                        select s.room_id, cast(date_trunc('month', s.day) as date),
                            sum(extract(epoch from s.ends_at - s.starts_at) / 60)
                        from venue_slot s join venue_booking b on b.number = s.number
                        where s.day >= ? and s.day < ? and %s group by 1, 2""".formatted(TURN_USED))
                .params(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1), VenueBookingLoader.moment(clock.now()))
                .query((row, index) -> used.computeIfAbsent(row.getObject(1, UUID.class), room -> new HashMap<>())
                        .put(YearMonth.from(row.getObject(2, LocalDate.class)), row.getLong(3)))
                .list();
        return used;
    }

    private long minutesOfADay(Room room, YearMonth month) {
        return rules.find(room.facility(), month.atDay(1))
                .map(RuleSet::minutesOfADay)
                .orElse(0L);
    }

    /** The bookings behind a room's use in a month, at most 500. */
    public List<VenueBooking> behind(UUID room, YearMonth month) {
        return loader.read(
                "where exists (select from venue_slot s where s.number = b.number and s.room_id = ? and s.day >= ? and s.day < ? and "
                        + TURN_USED + ") order by b.starts_at, b.number limit " + VenueFigures.MOST,
                room,
                month.atDay(1),
                month.plusMonths(1).atDay(1),
                VenueBookingLoader.moment(clock.now()));
    }
}
