package kr.oneroof.dashboard;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import kr.oneroof.kernel.SeoulClock;

/**
 * Keeps what was reckoned until something changes that it rests on. With a report stands the database's own note of
 * which transactions it could see; as soon as a change is seen that it could not, it is reckoned anew. So nobody is
 * shown an old number, and a hundred officials cost one reckoning.
 */
@Component
public class FigureCache {
    private static final int PLACES = 500;
    static final Duration LONGEST = Duration.ofHours(1);
    private static final String STANDS = """
            select not exists (select from figure_change where xid >= pg_snapshot_xmin(cast(:seen as pg_snapshot))
                and not pg_visible_in_snapshot(xid, cast(:seen as pg_snapshot)))""";

    private final Cache<Key, Kept> shelf =
            Caffeine.newBuilder().maximumSize(PLACES).expireAfterWrite(LONGEST).build();
    private final JdbcClient database;
    private final SeoulClock clock;

    FigureCache(JdbcClient database, SeoulClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The service's report, as if it were reckoned now. */
    public FigureReport report(FigureSource source, FigureFilter filter, Audience audience) {
        return source.notesChanges()
                ? take(key(source, filter, audience), FigureReport.class, () -> source.report(filter, audience))
                : source.report(filter, audience);
    }

    /** What the service's figures can be narrowed to now. */
    public List<FigureFilterField> narrowings(FigureSource source) {
        return source.notesChanges()
                ? take(key(source, null, null), Narrowings.class, () -> new Narrowings(source.narrowings()))
                        .all()
                : source.narrowings();
    }

    private <T> T take(Key key, Class<T> type, Supplier<T> reckoning) {
        var found = shelf.getIfPresent(key);
        if (found != null && stands(found)) {
            return type.cast(found.value());
        }
        var fresh = shelf.asMap()
                .compute(
                        key,
                        (same, other) -> other != null && other != found && stands(other)
                                ? other
                                : new Kept(seen(), reckoning.get()));
        return type.cast(fresh.value());
    }

    /** Before reckoning: what comes meanwhile is told as a change. */
    private String seen() {
        return database.sql("select cast(pg_current_snapshot() as text)")
                .query(String.class)
                .single();
    }

    private boolean stands(Kept kept) {
        return database.sql(STANDS)
                .param("seen", kept.seen())
                .query(Boolean.class)
                .single();
    }

    private Key key(FigureSource source, @Nullable FigureFilter filter, @Nullable Audience audience) {
        return new Key(source.service(), filter, audience, clock.today());
    }

    private record Key(
            String service,
            @Nullable FigureFilter filter,
            @Nullable Audience audience,
            LocalDate day) {}

    private record Kept(String seen, Object value) {}

    private record Narrowings(List<FigureFilterField> all) {}
}
