package kr.oneroof.consultation.consultinghours;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.notice.NoticeService;

/** Reminds whoever comes on the next working day. Each booking is told once, however often this runs. */
@Component
class ConsultingReminderNotifications {
    private static final int LONGEST_HOLIDAYS = 14;

    private final JdbcClient database;
    private final ConsultingHoursQueries appointments;
    private final ConsultingBookingNotifications notifications;
    private final NoticeService notices;
    private final BusinessCalendar calendar;
    private final SeoulClock clock;

    ConsultingReminderNotifications(
            JdbcClient database,
            ConsultingHoursQueries appointments,
            ConsultingBookingNotifications notifications,
            NoticeService notices,
            BusinessCalendar calendar,
            SeoulClock clock) {
        this.database = database;
        this.appointments = appointments;
        this.notifications = notifications;
        this.notices = notices;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** How many were reminded. */
    @Transactional
    int remind() {
        var today = clock.today();
        var due = database.sql("""
                        update consulting_booking b set reminded_at = :now from consulting_slot s
                        where s.id = b.slot_id and b.status = 'BOOKED' and b.reminded_at is null and not s.day_off
                        and s.starts_at >= :from and s.starts_at < :until returning b.id""")
                .param("now", ConsultingHoursRowConverter.moment(clock.now()))
                .param(
                        "from",
                        ConsultingHoursRowConverter.moment(today.plusDays(1).atStartOfDay()))
                .param(
                        "until",
                        ConsultingHoursRowConverter.moment(
                                nextWorkingDay(today).plusDays(1).atStartOfDay()))
                .query(UUID.class)
                .list();
        notices.sendToMany(due.stream()
                .map(appointments::requireBooking)
                .flatMap(one -> notifications.slip(one, "room.notice.tomorrow").stream())
                .toList());
        return due.size();
    }

    private LocalDate nextWorkingDay(LocalDate today) {
        var standing = calendar.standing();
        return today.plusDays(1)
                .datesUntil(today.plusDays(LONGEST_HOLIDAYS))
                .filter(day ->
                        standing.workingTime(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), List.of())
                                        .compareTo(Duration.ZERO)
                                > 0)
                .findFirst()
                .orElse(today.plusDays(1));
    }
}
