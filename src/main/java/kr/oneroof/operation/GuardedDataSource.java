package kr.oneroof.operation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DelegatingDataSource;

import com.zaxxer.hikari.HikariDataSource;

import kr.oneroof.kernel.DatabaseUnavailable;

/**
 * Gives no connection, at once, while the database is known to be away, and lets nobody wait twice: a request that got
 * none would otherwise wait again to store its session, and again for its error page.
 */
class GuardedDataSource extends DelegatingDataSource {
    /** Bound to false where a request begins; true once it waited in vain. */
    static final ScopedValue<AtomicBoolean> WAITED_IN_VAIN = ScopedValue.newInstance();

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Logger LOG = LoggerFactory.getLogger(GuardedDataSource.class);

    private final DatabaseState state;
    private final Set<Connection> lines = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    GuardedDataSource(DataSource pool, DatabaseState state) {
        super(pool);
        this.state = state;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (state.isAway()) {
            throw new DatabaseUnavailable("The database is away");
        }
        if (WAITED_IN_VAIN.isBound() && WAITED_IN_VAIN.get().get()) {
            throw new DatabaseUnavailable("This request has already waited in vain for a connection");
        }
        try {
            var connection = await();
            lines.add(connection.unwrap(Connection.class));
            return connection;
        } catch (SQLException failed) {
            if (WAITED_IN_VAIN.isBound()) {
                WAITED_IN_VAIN.get().set(true);
            }
            throw failed;
        }
    }

    /**
     * The pool's limit is short for a database that is away; while it answers and all lines are busy, one waits its
     * turn.
     */
    private Connection await() throws SQLException {
        var began = System.nanoTime();
        while (true) {
            try {
                return super.getConnection();
            } catch (SQLTransientConnectionException none) {
                if (System.nanoTime() - began > PATIENCE.toNanos() || state.isAwayOrDoubtful() || !isBusy()) {
                    throw none;
                }
            }
        }
    }

    /** Full of living connections; one may have been given back between the refusal and this look. */
    private boolean isBusy() throws SQLException {
        var pool = unwrap(HikariDataSource.class);
        return pool.getHikariPoolMXBean().getTotalConnections() >= pool.getMaximumPoolSize();
    }

    /** Cuts every line to the database: whoever waits on one for an answer goes on with an error. */
    void hangUp() {
        List<Connection> all;
        synchronized (lines) {
            all = List.copyOf(lines);
            lines.clear();
        }
        all.forEach(GuardedDataSource::cut);
    }

    private static void cut(Connection line) {
        try {
            line.abort(Runnable::run);
        } catch (SQLException failed) {
            LOG.debug("A line to the database could not be cut", failed);
        }
    }
}
