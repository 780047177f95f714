package kr.oneroof.kernel;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Thrown instead of waiting for a connection, while it is known that none will come. */
public class DatabaseUnavailable extends SQLTransientConnectionException {
    private static final String CONNECTION = "08";
    /** The server ends the session, crashes, starts or stops, or has no connection left. */
    private static final Set<String> GOING = Set.of("57P01", "57P02", "57P03", "53300");
    /** All that the pool says of a connection that broke while it was used; a rollback then hides the first error. */
    private static final String CLOSED = "Connection is closed";
    /** Longer chains of causes do not occur, and a chain may bite its own tail. */
    private static final int DEEPEST = 30;

    public DatabaseUnavailable(String message) {
        super(message);
    }

    /** Whether at the root of this fault the database could not be reached, or broke off. */
    public static boolean isBehind(@Nullable Throwable fault) {
        return causes(fault).anyMatch(DatabaseUnavailable::isAboutTheConnection);
    }

    private static Stream<Throwable> causes(@Nullable Throwable fault) {
        return fault == null
                ? Stream.empty()
                : Stream.iterate(fault, one -> one != null, Throwable::getCause).limit(DEEPEST);
    }

    private static boolean isAboutTheConnection(Throwable cause) {
        if (cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLRecoverableException) {
            return true;
        }
        if (!(cause instanceof SQLException failed)) {
            return false;
        }
        var state = failed.getSQLState();
        return state == null
                ? CLOSED.equals(failed.getMessage())
                : state.startsWith(CONNECTION) || GOING.contains(state);
    }
}
