package kr.oneroof.callcenter.wallboard;

import java.time.Duration;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.SeoulClock;

/** The wallboard (현황판): today, as it stands now. */
@Repository
@Transactional(readOnly = true)
public class WallboardQueries {
    private static final String CALLS = """
            select (select count(*) from call_ringing where taken_at is null and hung_up_at is null and rang_at > :recent) as waiting,
                (select coalesce(max(extract(epoch from :now - rang_at)), 0)\\:\\:bigint from call_ringing
                    where taken_at is null and hung_up_at is null and rang_at > :recent) as longest,
                count(*) filter (where not (state = 'ABANDONED' and owner_id is null)) as answered,
                count(*) filter (where state = 'ABANDONED' and owner_id is null) as abandoned
            from call_ticket where received_at >= :today and direction = 'IN'""";
    private static final String CALLBACKS = """
            select (select count(*) from call_callback where state = 'WAITING') as waiting,
                count(*) filter (where first_try_at <= promised_at) as kept,
                count(*) filter (where coalesce(first_try_at, :now) > promised_at) as missed
            from call_callback where promised_at >= :today and promised_at < :tomorrow
                or state in ('WAITING', 'TAKEN') and promised_at < :today""";
    private static final String AGENTS = """
            select p.name, count(*) filter (where t.received_at >= :today) as taken,
                count(*) filter (where t.closed_at is null) as open, count(*) filter (where t.closed_at >= :today) as closed,
                coalesce(avg(t.talk_seconds) filter (where t.received_at >= :today and t.talk_seconds > 0), 0)\\:\\:int as talked
            from (select * from call_ticket where closed_at is null union all
                  select * from call_ticket where closed_at is not null and received_at >= :yesterday) as t
            join person p on p.id = t.owner_id group by p.id, p.name order by p.name limit 100""";
    /** What rings longer was forgotten by its box. */
    private static final Duration RINGS = Duration.ofMinutes(30);

    private final JdbcClient database;
    private final SeoulClock clock;

    WallboardQueries(JdbcClient database, SeoulClock clock) {
        this.database = database;
        this.clock = clock;
    }

    public WallboardView now() {
        var calls = asked(CALLS)
                .query((row, index) -> new WallboardView.Calls(
                        row.getInt("waiting"), row.getLong("longest"), row.getInt("answered"), row.getInt("abandoned")))
                .single();
        var callbacks = asked(CALLBACKS)
                .query((row, index) ->
                        new WallboardView.Callbacks(row.getInt("waiting"), row.getInt("kept"), row.getInt("missed")))
                .single();
        var agents = asked(AGENTS)
                .query((row, index) -> new WallboardView.Agent(
                        row.getString("name"),
                        row.getInt("taken"),
                        row.getInt("open"),
                        row.getInt("closed"),
                        row.getInt("talked")))
                .list();
        return new WallboardView(clock.now(), calls, callbacks, agents);
    }

    /** Changes whenever the board does; while somebody waits, with every few seconds. */
    String stamp() {
        return asked("""
                select concat_ws('|', (select max(id) from call_step), count(*), max(rang_at), min(rang_at),
                    case when count(*) > 0 then extract(epoch from :now)\\:\\:bigint / 5 end,
                    (select count(*) from call_callback where state = 'WAITING' and promised_at < :now))
                from call_ringing where taken_at is null and hung_up_at is null and rang_at > :recent""").query(String.class).single();
    }

    private JdbcClient.StatementSpec asked(String sql) {
        var today = clock.today().atStartOfDay(SeoulClock.SEOUL);
        return database.sql(sql)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("recent", clock.instant().minus(RINGS).atOffset(ZoneOffset.UTC))
                .param("today", today.toOffsetDateTime())
                .param("tomorrow", today.plusDays(1).toOffsetDateTime())
                .param("yesterday", today.minusDays(1).toOffsetDateTime());
    }
}
