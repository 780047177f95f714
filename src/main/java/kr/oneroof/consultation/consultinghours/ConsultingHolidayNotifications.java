package kr.oneroof.consultation.consultinghours;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.clock.HolidaysChanged;
import kr.oneroof.notice.NoticeService;

/** When a day becomes a holiday or a working day again, its hours are marked and whoever booked one is told once. */
@Component
class ConsultingHolidayNotifications {
    private final OpeningPlanRepository repository;
    private final JdbcClient database;
    private final ConsultingBookingNotifications notifications;
    private final NoticeService notices;

    ConsultingHolidayNotifications(
            OpeningPlanRepository repository,
            JdbcClient database,
            ConsultingBookingNotifications notifications,
            NoticeService notices) {
        this.repository = repository;
        this.database = database;
        this.notifications = notifications;
        this.notices = notices;
    }

    @ApplicationModuleListener
    void on(HolidaysChanged change) {
        mark(change);
    }

    @Transactional
    void mark(HolidaysChanged change) {
        var marked = repository.mark(change.day(), change.declared());
        var template = change.declared() ? "room.notice.day-off" : "room.notice.day-on";
        notices.sendToMany(bookedAmong(marked.toArray()).stream()
                .flatMap(one -> notifications.slip(one, template).stream())
                .toList());
    }

    private List<ConsultingBookingView> bookedAmong(Object[] slots) {
        return database.sql(ConsultingHoursRowConverter.APPOINTMENT
                        + "where b.status = 'BOOKED' and s.id = any(?::uuid[]) order by s.starts_at")
                .param(List.of(slots).stream().map(Object::toString).toArray(String[]::new))
                .query(ConsultingHoursRowConverter::appointment)
                .list();
    }
}
