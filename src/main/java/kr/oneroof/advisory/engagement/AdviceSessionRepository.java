package kr.oneroof.advisory.engagement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.Locks;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;

/** Sessions and marks. Whoever writes has locked the engagement's row. */
@Repository
class AdviceSessionRepository {
    private final JdbcClient database;
    private final Locks locks;
    private final SeoulClock clock;

    AdviceSessionRepository(JdbcClient database, Locks locks, SeoulClock clock) {
        this.database = database;
        this.locks = locks;
        this.clock = clock;
    }

    List<AdviceSession> of(UUID engagement) {
        return database.sql("select * from advisory_session where engagement_id = ? order by starts_at, id")
                .param(engagement)
                .query(AdviceSessionRepository::session)
                .list();
    }

    /** @throws NotOnFile when it is another engagement's @throws TransitionRefused when it is over */
    AdviceSession requirePlanned(UUID engagement, UUID session) {
        var found = of(engagement).stream()
                .filter(one -> one.id().equals(session))
                .findFirst()
                .orElseThrow(NotOnFile::new);
        if (!found.isPlanned()) {
            throw new TransitionRefused(found.state(), "session");
        }
        return found;
    }

    /** @return false when this key was used for this engagement before */
    boolean isNew(UUID key, UUID engagement) {
        var held = database.sql("select engagement_id from advisory_session where id = ?")
                .param(key)
                .query(UUID.class)
                .optional();
        if (held.filter(other -> !other.equals(engagement)).isPresent()) {
            throw new NotOnFile();
        }
        return held.isEmpty();
    }

    /**
     * Keeps others from adding a session for that company until the transaction ends. Taken before any row is locked.
     */
    void lockCompanyOf(UUID engagement) {
        database.sql("select company_id from advisory_engagement where id = ?")
                .param(engagement)
                .query(UUID.class)
                .optional()
                .ifPresent(company -> locks.hold("advisory-company", company));
    }

    /** How many of its free sessions the company has used in that year. */
    int counted(CompanyId company, int year) {
        return database.sql("""
                        select count(*) from advisory_session where company_id = ? and starts_at >= ? and starts_at < ?
                        and (state in ('PLANNED', 'HELD', 'NO_SHOW_COMPANY') or late)""")
                .params(company.value(), start(year), start(year + 1))
                .query(Integer.class)
                .single();
    }

    private static OffsetDateTime start(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(SeoulClock.SEOUL).toOffsetDateTime();
    }

    void add(UUID key, Engagement engagement, AdviceSession.Slot slot) {
        try {
            database.sql("""
                            insert into advisory_session (id, engagement_id, company_id, expert_id, starts_at, ends_at, mode,
                                state, content, late) values (?, ?, ?, ?, ?, ?, ?, 'PLANNED', '', false)""")
                    .params(
                            key,
                            engagement.id(),
                            engagement.company().value(),
                            engagement.expert().value(),
                            at(slot.starts()),
                            at(slot.ends()),
                            slot.mode().name())
                    .update();
        } catch (DataIntegrityViolationException elsewhere) {
            throw new EngagementRefused("elsewhere");
        }
    }

    void hold(UUID session, int minutes, String content) {
        database.sql("update advisory_session set state = 'HELD', minutes = ?, content = ? where id = ?")
                .params(minutes, content, session)
                .update();
    }

    void miss(UUID session, AdviceSession.State whoMissed) {
        database.sql("update advisory_session set state = ? where id = ?")
                .params(whoMissed.name(), session)
                .update();
    }

    void cancel(UUID session, EngagementSide by, boolean late) {
        database.sql("update advisory_session set state = 'CANCELLED', cancelled_by = ?, late = ? where id = ?")
                .params(by.name(), late, session)
                .update();
    }

    void cancelPlanned(UUID engagement) {
        database.sql("""
                        update advisory_session set state = 'CANCELLED', cancelled_by = 'CENTRE'
                        where engagement_id = ? and state = 'PLANNED'""").param(engagement).update();
    }

    List<Mark> marks(UUID engagement) {
        return database.sql("select side, mark, words from advisory_review where engagement_id = ? order by side")
                .param(engagement)
                .query((row, index) ->
                        new Mark(EngagementSide.valueOf(row.getString(1)), row.getInt(2), row.getString(3)))
                .list();
    }

    /** @return false when that side has given its marks already */
    boolean mark(UUID engagement, Mark mark) {
        return database.sql("insert into advisory_review values (?, ?, ?, ?, ?) on conflict do nothing")
                        .params(
                                engagement,
                                mark.side().name(),
                                mark.mark(),
                                mark.words(),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static OffsetDateTime at(LocalDateTime moment) {
        return moment.atZone(SeoulClock.SEOUL).toOffsetDateTime();
    }

    private static AdviceSession session(ResultSet row, int index) throws SQLException {
        return new AdviceSession(
                row.getObject("id", UUID.class),
                seoul(row, "starts_at"),
                seoul(row, "ends_at"),
                AdviceSession.Mode.valueOf(row.getString("mode")),
                AdviceSession.State.valueOf(row.getString("state")),
                row.getObject("minutes", Integer.class),
                row.getString("content"),
                row.getBoolean("late"));
    }

    private static LocalDateTime seoul(ResultSet row, String column) throws SQLException {
        return LocalDateTime.ofInstant(row.getTimestamp(column).toInstant(), SeoulClock.SEOUL);
    }
}
