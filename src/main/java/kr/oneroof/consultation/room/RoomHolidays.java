package kr.oneroof.consultation.room;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.clock.HolidaysChanged;
import kr.oneroof.notice.Notices;

/** A day became a holiday, or a working day again: its hours are marked and whoever booked one is told, once. */
@Component
class RoomHolidays {
    private final PlanRows rows;
    private final JdbcClient database;
    private final RoomLetters letters;
    private final Notices notices;

    RoomHolidays(PlanRows rows, JdbcClient database, RoomLetters letters, Notices notices) {
        this.rows = rows;
        this.database = database;
        this.letters = letters;
        this.notices = notices;
    }

    @ApplicationModuleListener
    void on(HolidaysChanged change) {
        mark(change);
    }

    @Transactional
    void mark(HolidaysChanged change) {
        var marked = rows.mark(change.day(), change.declared());
        var template = change.declared() ? "room.notice.day-off" : "room.notice.day-on";
        notices.sendToMany(bookedAmong(marked.toArray()).stream()
                .flatMap(one -> letters.slip(one, template).stream())
                .toList());
    }

    private List<Appointment> bookedAmong(Object[] slots) {
        return database.sql(
                        Rows.APPOINTMENT + "where b.status = 'BOOKED' and s.id = any(?::uuid[]) order by s.starts_at")
                .param(List.of(slots).stream().map(Object::toString).toArray(String[]::new))
                .query(Rows::appointment)
                .list();
    }
}
