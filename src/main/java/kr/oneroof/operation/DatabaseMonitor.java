package kr.oneroof.operation;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import com.zaxxer.hikari.HikariDataSource;

/**
 * Looks every second, over a line of its own, whether the database answers, so that a pool whose connections are all
 * busy is not taken for a database that is away.
 */
class DatabaseMonitor implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseMonitor.class);
    private static final String TOO_MANY = "53300";
    private static final int ANSWERS_WITHIN_SECONDS = 1;
    private static final String OPENS_WITHIN_SECONDS = "2";

    private final GuardedDataSource guarded;
    private final HikariDataSource pool;
    private final DatabaseState state;
    private volatile @Nullable CountDownLatch end;
    private @Nullable Connection line;

    DatabaseMonitor(GuardedDataSource guarded, HikariDataSource pool, DatabaseState state) {
        this.guarded = guarded;
        this.pool = pool;
        this.state = state;
    }

    @Override
    public void start() {
        var until = new CountDownLatch(1);
        end = until;
        Thread.ofPlatform().name("database-monitor").daemon().start(() -> watch(until));
    }

    @Override
    public void stop() {
        var until = end;
        end = null;
        if (until != null) {
            until.countDown();
        }
    }

    @Override
    public boolean isRunning() {
        return end != null;
    }

    /** Before everything that uses the database, and after it at the end. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    private void watch(CountDownLatch until) {
        try {
            do {
                look();
            } while (!until.await(1, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            hangUp();
        }
    }

    private void look() {
        try {
            ask();
            if (state.isAway()) {
                // Requests are let in once the pool has a connection too; it may be resting between two tries.
                pool.getConnection().close();
                state.found();
            }
        } catch (SQLException failed) {
            hangUp();
            // No line is free for the monitor, but there are lines.
            if (!state.isAway() && !TOO_MANY.equals(failed.getSQLState())) {
                state.lost(failed);
                guarded.hangUp();
            }
        } finally {
            state.doubt(false);
        }
    }

    /** @throws SQLException if neither the old line nor a new one answers */
    private void ask() throws SQLException {
        var known = line;
        if (known != null && known.isValid(ANSWERS_WITHIN_SECONDS)) {
            return;
        }
        state.doubt(known != null);
        hangUp();
        var settings = new Properties();
        settings.putAll(pool.getDataSourceProperties());
        settings.setProperty("user", pool.getUsername());
        settings.setProperty("password", pool.getPassword());
        settings.setProperty("ApplicationName", "oneroof-monitor");
        for (var limit : new String[] {"loginTimeout", "connectTimeout", "socketTimeout"}) {
            settings.setProperty(limit, OPENS_WITHIN_SECONDS);
        }
        line = DriverManager.getConnection(pool.getJdbcUrl(), settings);
    }

    private void hangUp() {
        var known = line;
        line = null;
        if (known != null) {
            try {
                known.abort(Runnable::run);
            } catch (SQLException gone) {
                LOG.debug("The monitor's line was gone", gone);
            }
        }
    }
}
