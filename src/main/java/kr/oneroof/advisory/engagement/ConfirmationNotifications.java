package kr.oneroof.advisory.engagement;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.advisory.AdvisoryRequestNotifications;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Tells a company, once, that its silence will soon be taken for a yes (자동 확인 예고). */
@Component
class ConfirmationNotifications {
    private static final int DAYS_BEFORE = 2;

    private final JdbcClient database;
    private final AdvisoryRequestNotifications notifications;
    private final SeoulClock clock;

    ConfirmationNotifications(JdbcClient database, AdvisoryRequestNotifications notifications, SeoulClock clock) {
        this.database = database;
        this.notifications = notifications;
        this.clock = clock;
    }

    @Transactional
    public void round() {
        database.sql("""
                        update advisory_engagement set reminded_at = :now
                        where state = 'REPORTED' and confirm_by between :today and :soon and reminded_at is null
                        returning number, confirm_by""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("today", clock.today())
                .param("soon", clock.today().plusDays(DAYS_BEFORE))
                .query((row, index) ->
                        Map.entry(new RequestNumber(row.getString(1)), row.getObject(2, LocalDate.class)))
                .list()
                .forEach(one -> notifications.tellCompany(one.getKey(), "confirm-soon", one.getValue()));
    }
}
