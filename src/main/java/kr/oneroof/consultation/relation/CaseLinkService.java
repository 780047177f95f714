package kr.oneroof.consultation.relation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.requestfile.HistoryNote;
import kr.oneroof.requestfile.HistoryNote.Audience;
import kr.oneroof.requestfile.RequestFileService;

/** Links cases of whatever companies that have to do with each other (관련 상담). Companies never see them. */
@Service
@Transactional
public class CaseLinkService {
    private final RequestFileService files;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final SeoulClock clock;

    CaseLinkService(RequestFileService files, JdbcClient database, ApplicationEventPublisher events, SeoulClock clock) {
        this.files = files;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** A link as seen from one of its ends. */
    public record Link(UUID id, RequestNumber other, String reason) {}

    /** Whether a consultation has this number. */
    @Transactional(readOnly = true)
    public boolean isOnFile(RequestNumber number) {
        return database.sql("select exists (select from consultation_case where number = ?)")
                .param(number.value())
                .query(Boolean.class)
                .single();
    }

    @Transactional(readOnly = true)
    public List<Link> of(RequestNumber number) {
        return database.sql("""
                        select id, case when one = :number then other else one end as other, reason
                        from consultation_link where removed_at is null and :number in (one, other) order by at, id""")
                .param("number", number.value())
                .query(CaseLinkService::link)
                .list();
    }

    /** @return false when they are linked already, whichever way round */
    public boolean link(RequestNumber one, RequestNumber other, String reason, PersonId by) {
        var added = database.sql("""
                        insert into consultation_link (id, one, other, reason, linked_by, at) values (?, ?, ?, ?, ?, ?)
                        on conflict (least(one, other), greatest(one, other)) where removed_at is null do nothing""")
                .params(
                        UUID.randomUUID(),
                        one.value(),
                        other.value(),
                        reason,
                        by.value(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 0) {
            return false;
        }
        events.publishEvent(new RelationEvent.Linked(one, other));
        note(one, "consultation.history.linked", other.value(), reason);
        note(other, "consultation.history.linked", one.value(), reason);
        return true;
    }

    /** @throws NotOnFile when this case has no such link (any more) */
    public void remove(RequestNumber number, UUID link, PersonId by) {
        var found = of(number).stream()
                .filter(one -> one.id().equals(link))
                .findFirst()
                .orElseThrow(NotOnFile::new);
        var removed = database.sql("""
                        update consultation_link set removed_at = ?, removed_by = ?
                        where id = ? and removed_at is null""")
                .params(clock.instant().atOffset(ZoneOffset.UTC), by.value(), link)
                .update();
        if (removed == 1) {
            events.publishEvent(new RelationEvent.Unlinked(number, found.other()));
            note(number, "consultation.history.unlinked", found.other().value());
            note(found.other(), "consultation.history.unlinked", number.value());
        }
    }

    private void note(RequestNumber number, String key, String... arguments) {
        files.write(number, new HistoryNote(key, List.of(arguments), Audience.STAFF));
    }

    private static Link link(ResultSet row, int index) throws SQLException {
        return new Link(
                row.getObject("id", UUID.class), new RequestNumber(row.getString("other")), row.getString("reason"));
    }
}
