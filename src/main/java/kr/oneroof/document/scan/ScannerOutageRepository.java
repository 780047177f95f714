package kr.oneroof.document.scan;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.document.scan.ScanVerdict.Fault;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.notice.NoticeService;

/** Keeps when the scanner was out of reach, and tells the administrators once when it goes and once when it is back. */
@Component
class ScannerOutageRepository {
    static final String PAGE = "/admin/files";
    private static final String BEGIN = """
            insert into scan_outage (fault, began_at) values (?, ?)
            on conflict ((true)) where ended_at is null do nothing
            """;

    private final JdbcClient jdbc;
    private final ObjectProvider<PersonQueries> people;
    private final ObjectProvider<NoticeService> notices;
    private final ApplicationEventPublisher events;
    private final SeoulClock clock;

    ScannerOutageRepository(
            JdbcClient jdbc,
            ObjectProvider<PersonQueries> people,
            ObjectProvider<NoticeService> notices,
            ApplicationEventPublisher events,
            SeoulClock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void begin(Fault fault) {
        if (jdbc.sql(BEGIN).params(fault.name(), now()).update() == 1) {
            events.publishEvent(new ScanEvent.Lost(fault));
            tellAdmins("document.scan.down");
        }
    }

    @Transactional
    public void end() {
        if (jdbc.sql("update scan_outage set ended_at = greatest(began_at, ?) where ended_at is null")
                        .param(now())
                        .update()
                == 1) {
            events.publishEvent(new ScanEvent.Back());
            tellAdmins("document.scan.up");
        }
    }

    /** The one that lasts. */
    Optional<QuarantineQueries.Outage> current() {
        return jdbc.sql("select began_at, fault from scan_outage where ended_at is null")
                .query((row, number) -> new QuarantineQueries.Outage(
                        row.getObject(1, OffsetDateTime.class)
                                .atZoneSameInstant(SeoulClock.SEOUL)
                                .toLocalDateTime(),
                        "document.scan.fault." + row.getString(2)))
                .optional();
    }

    private void tellAdmins(String template) {
        people.getObject()
                .withRole(Role.ADMIN)
                .forEach(admin -> notices.getObject().send(admin.id(), template, PAGE, clock.now()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
