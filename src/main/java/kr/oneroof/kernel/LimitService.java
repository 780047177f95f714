package kr.oneroof.kernel;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Counts how often a source asks for something, in the database, so that all nodes count together and by one clock.
 * Each count is one statement that commits by itself and touches one row: counts cannot wait for each other in a
 * circle, and no transaction holds one. Whoever was refused is remembered by the node and costs no statement until the
 * time is over.
 */
@Service
public class LimitService {
    private static final int REMEMBERED = 10_000;
    private static final String COUNT = """
            insert into request_count as c (key, ends_at, counted)
            select :key, coalesce(cast(:now as timestamptz), clock_timestamp()) + cast(:millis * interval '1 millisecond' as interval), 1
            on conflict (key) do update set
                counted = case when c.ends_at <= excluded.ends_at - :millis * interval '1 millisecond' then 1
                    else least(c.counted, :most) + 1 end,
                ends_at = case when c.ends_at <= excluded.ends_at - :millis * interval '1 millisecond' then excluded.ends_at
                    else c.ends_at end
            returning counted, extract(epoch from c.ends_at - coalesce(cast(:now as timestamptz), clock_timestamp())) * 1000""";

    private final JdbcClient database;
    private final SeoulClock clock;
    private final Cache<String, Instant> refused = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    LimitService(JdbcClient database, SeoulClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Counts one more of the source of the present request. To be called before a transaction begins: a count inside
     * one would be held until its end.
     *
     * @throws TooManyRequests beyond the limit; then it does not count
     */
    @Transactional(propagation = Propagation.NEVER)
    public void countSource(LimitRule rule) {
        require(rule, SourceAddress.networkOfRequest());
    }

    /**
     * Counts one more of everybody together.
     *
     * @throws TooManyRequests beyond the limit
     */
    @Transactional(propagation = Propagation.NEVER)
    public void countAll(LimitRule rule) {
        require(rule, "everybody");
    }

    /** Counts one more of whom the name means; the time left when that is beyond the limit. */
    @Transactional(propagation = Propagation.NEVER)
    public Optional<Duration> count(LimitRule rule, String who) {
        var key = rule.name() + ":" + LinkToken.hash(who);
        var known = remembered(key);
        if (known != null) {
            return Optional.of(known);
        }
        var left = counted(rule, key);
        left.ifPresent(time -> refused.put(key, clock.instant().plus(time)));
        return left;
    }

    private void require(LimitRule rule, String who) {
        count(rule, who).ifPresent(left -> {
            throw new TooManyRequests(left);
        });
    }

    private Optional<Duration> counted(LimitRule rule, String key) {
        return database.sql(COUNT)
                .param("key", key)
                .param("millis", rule.within().toMillis())
                .param("most", rule.most())
                .param(
                        "now",
                        SeoulClock.ahead().isZero() ? null : clock.instant().toString())
                .query((row, index) -> row.getInt(1) <= rule.most()
                        ? Optional.<Duration>empty()
                        : Optional.of(Duration.ofMillis(Math.max(1, row.getLong(2)))))
                .single();
    }

    /** Null when nobody was refused, or the time is over. */
    private @Nullable Duration remembered(String key) {
        var until = refused.getIfPresent(key);
        var left = until == null ? Duration.ZERO : Duration.between(clock.instant(), until);
        return left.isPositive() ? left : null;
    }
}
