package kr.oneroof.venue.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the screen at the door shows (행사 안내판): titles only of those who wanted them shown. */
@Repository
@Transactional(readOnly = true)
public class EventBoardQueries {
    private final JdbcClient database;

    EventBoardQueries(JdbcClient database) {
        this.database = database;
    }

    /** @param title empty when it is nobody's business */
    public record Sign(String room, int floor, LocalDateTime from, LocalDateTime until, String title) {}

    public List<Sign> on(LocalDate day) {
        return database.sql("""
                        select r.name, r.floor, s.starts_at at time zone 'Asia/Seoul' as starts, s.ends_at at time zone 'Asia/Seoul' as ends,
                            case when b.listed then b.title else '' end as title
                        from venue_slot s join venue_booking b on b.number = s.number join venue_room r on r.id = s.room_id
                        where s.day = ? and b.state in ('CONFIRMED', 'IN_USE', 'INSPECTION', 'SETTLED', 'CLOSED') order by s.starts_at, r.floor, r.name""")
                .param(day)
                .query((row, index) -> new Sign(
                        row.getString(1),
                        row.getInt(2),
                        row.getObject(3, LocalDateTime.class),
                        row.getObject(4, LocalDateTime.class),
                        row.getString(5)))
                .list();
    }
}
