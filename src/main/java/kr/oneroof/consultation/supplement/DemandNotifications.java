package kr.oneroof.consultation.supplement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.notice.Notice;
import kr.oneroof.notice.NoticeService;

/**
 * Reminds applicants one working day before a demand runs out, and tells owners when it has. Each word is said once for
 * each last day, however often and on however many nodes this runs.
 */
@Component
class DemandNotifications {
    private static final String OPEN = """
            select c.number, c.demand_until, f.applicant_id, f.owner_id from consultation_case c
            join request_file f on f.number = c.number
            where c.status = 'SUPPLEMENT_REQUESTED' and c.demand_until %s""";

    private final JdbcClient database;
    private final NoticeService notices;
    private final BusinessCalendar calendar;
    private final SeoulClock clock;

    DemandNotifications(JdbcClient database, NoticeService notices, BusinessCalendar calendar, SeoulClock clock) {
        this.database = database;
        this.notices = notices;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    void round() {
        var today = clock.today();
        if (isWorkday(today)) {
            notices.sendToMany(slips(
                    "between :today and :day",
                    "applicant_id",
                    "supplement.notice.soon",
                    "/consultations/",
                    nextWorkday(today)));
        }
        notices.sendToMany(slips("< :today", "owner_id", "supplement.notice.run-out", "/desk/consultations/", today));
    }

    private List<Notice> slips(String when, String whom, String template, String path, LocalDate day) {
        return database.sql(OPEN.formatted(when) + " and " + whom + " is not null")
                .param("today", clock.today())
                .param("day", day)
                .query((row, index) -> {
                    var number = row.getString("number");
                    var until = row.getObject("demand_until", LocalDate.class);
                    return Notice.of(
                                    new PersonId(row.getObject(whom, UUID.class)),
                                    template,
                                    path + number,
                                    number,
                                    until)
                            .once(template + " " + number + " " + until);
                })
                .list();
    }

    private LocalDate nextWorkday(LocalDate today) {
        var day = today.plusDays(1);
        while (!isWorkday(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean isWorkday(LocalDate day) {
        return !calendar.workingTime(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), List.of())
                .isZero();
    }
}
