package kr.oneroof.consultation.consultinghours;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.notice.NoticeService;

/**
 * Reminds companies of the hours of the next working day: at nine, and at two for what was booked since. Each booking
 * is reminded of once, however often the job runs.
 */
@Configuration(proxyBeanMethods = false)
class ConsultingReminderJob {
    private static final int LONGEST_HOLIDAYS = 14;

    private final JdbcClient database;
    private final ConsultingHoursQueries hours;
    private final ConsultingBookingNotifications notifications;
    private final NoticeService notices;
    private final BusinessCalendar calendar;
    private final SeoulClock clock;

    ConsultingReminderJob(
            JdbcClient database,
            ConsultingHoursQueries hours,
            ConsultingBookingNotifications notifications,
            NoticeService notices,
            BusinessCalendar calendar,
            SeoulClock clock) {
        this.database = database;
        this.hours = hours;
        this.notifications = notifications;
        this.notices = notices;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Bean
    static RecurringTask<Void> consultingRoomReminders(ConsultingReminderJob job) {
        return Tasks.recurring(
                        "consulting-room-reminders",
                        Schedules.daily(SeoulClock.SEOUL, LocalTime.of(9, 0), LocalTime.of(14, 0)))
                .execute((instance, context) -> job.remind());
    }

    /** @return how many were reminded */
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
                .map(hours::requireBooking)
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
