package kr.oneroof.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.function.BiConsumer;

import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;

/**
 * Moves a database that cannot look Korean words up by index into a new one of the same cluster, because a database
 * keeps the locale that it was made with.
 *
 * <p>The new one is built under another name and takes the old one's name in the moment when it is whole: both are
 * renamed in one transaction. So the current database always has the same name, and a kill leaves either the old one
 * untouched, with a half-built one beside it that the next start removes, or the new one. The old one is kept until
 * {@link #dropOld()}.
 *
 * @param server JDBC address up to the name of the database
 * @param owner who may make databases and whose tables they are
 * @param password the owner's
 * @param anteroom a database to stand in while others are made and renamed
 * @param current name of the database in use
 * @param migration brings the database at an address to the state of a version
 */
record DatabaseLocaleMigration(
        String server,
        String owner,
        String password,
        String anteroom,
        String current,
        BiConsumer<String, MigrationVersion> migration) {
    /**
     * Moves the current database if it must be moved. Nobody else may be connected.
     *
     * @return the number of rows moved, or empty if all is well as it is
     * @throws StartRefused if it cannot be moved; it stands as before
     */
    OptionalLong run() {
        try (var admin = connect(anteroom)) {
            execute(admin, "drop database if exists " + coming() + " with (force)");
            if (knowsHangul(current)) {
                return OptionalLong.empty();
            }
            execute(admin, DatabaseLocale.create(coming()));
            var rows = fill();
            swap(admin);
            return OptionalLong.of(rows);
        } catch (SQLException | FlywayException failed) {
            throw new StartRefused("database.not-carried-over", failed, current, String.valueOf(failed.getMessage()));
        }
    }

    /** Drops what an earlier start left; to be called once the new database has proved itself in a start of its own. */
    void dropOld() throws SQLException {
        try (var admin = connect(anteroom)) {
            execute(admin, "drop database if exists " + before() + " with (force)");
        }
    }

    private long fill() throws SQLException {
        if (!knowsHangul(coming())) {
            throw new SQLException("The system has no locale that knows Hangul");
        }
        try (var from = connect(current)) {
            var state = state(from);
            if (state != MigrationVersion.EMPTY) {
                migration.accept(server + coming(), state);
            }
            try (var to = connect(coming())) {
                return new DatabaseCopy(from, to).run();
            }
        }
    }

    /** The newest version that was applied. */
    private static MigrationVersion state(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            var isMigrated = statement.executeQuery("select to_regclass('public.flyway_schema_history') is not null");
            isMigrated.next();
            if (!isMigrated.getBoolean(1)) {
                return MigrationVersion.EMPTY;
            }
            var newest = MigrationVersion.EMPTY;
            var versions = statement.executeQuery(
                    "select version from flyway_schema_history where success and version is not null");
            while (versions.next()) {
                var version = MigrationVersion.fromVersion(versions.getString(1));
                newest = version.compareTo(newest) > 0 ? version : newest;
            }
            return newest;
        }
    }

    private void swap(Connection admin) throws SQLException {
        admin.setAutoCommit(false);
        execute(admin, "alter database " + current + " rename to " + before());
        execute(admin, "alter database " + coming() + " rename to " + current);
        admin.commit();
    }

    private boolean knowsHangul(String name) throws SQLException {
        try (var database = connect(name)) {
            return DatabaseLocale.knowsHangul(database);
        }
    }

    private Connection connect(String name) throws SQLException {
        return DriverManager.getConnection(server + name, owner, password);
    }

    private String coming() {
        return current + "_coming";
    }

    private String before() {
        return current + "_before";
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
