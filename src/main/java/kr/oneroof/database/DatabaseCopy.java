package kr.oneroof.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Copies the rows and counters of one database into another one of the same structure, in one transaction. What the
 * migrations planted there goes first, so that the copy is the original and nothing else.
 *
 * <p>Both connections belong to the cluster's owner. Triggers and foreign keys rest meanwhile: they have judged every
 * row before. Checks and unique indexes do not rest.
 */
final class DatabaseCopy {
    /** Tables with their columns; those that PostgreSQL computes are computed anew. */
    private static final String COLUMNS = """
            select table_of.oid::regclass::text, quote_ident(attname), format_type(atttypid, atttypmod), attgenerated <> ''
            from pg_attribute join pg_class table_of on table_of.oid = attrelid
            where relkind = 'r' and relnamespace = 'public'::regnamespace and attnum > 0 and not attisdropped
            order by 1, attnum""";

    private static final String COUNTERS = """
            select format('%I.%I', schemaname, sequencename) from pg_sequences where schemaname = 'public'""";

    private final Connection from;
    private final Connection to;

    DatabaseCopy(Connection from, Connection to) {
        this.from = from;
        this.to = to;
    }

    /**
     * What a table holds, however its rows lie.
     *
     * @param rows how many
     * @param sum of the rows' hashes
     */
    record Content(long rows, String sum) {}

    /**
     * Copies, compares each table and commits.
     *
     * @return the number of rows
     * @throws SQLException if the structures differ, a row is refused, or the copy is not the original; nothing is
     *     changed then
     */
    long run() throws SQLException {
        begin(from, "set transaction isolation level repeatable read read only");
        begin(to, "set local session_replication_role = replica");
        var tables = columns(from);
        if (!everyColumn(from).equals(everyColumn(to)) || !names(from, COUNTERS).equals(names(to, COUNTERS))) {
            throw new SQLException("The databases differ in structure");
        }
        if (!tables.isEmpty()) {
            execute(to, "truncate " + String.join(", ", tables.keySet()));
        }
        var rows = 0L;
        for (var table : tables.entrySet()) {
            rows += copy(table.getKey(), String.join(", ", table.getValue()));
        }
        for (var counter : names(from, COUNTERS)) {
            copyCounter(counter);
        }
        execute(to, "analyze");
        to.commit();
        from.rollback();
        return rows;
    }

    private long copy(String table, String columns) throws SQLException {
        var source = copies(from).copyOut("copy " + table + " (" + columns + ") to stdout (format binary)");
        var target = copies(to).copyIn("copy " + table + " (" + columns + ") from stdin (format binary)");
        for (var part = source.readFromCopy(); part != null; part = source.readFromCopy()) {
            target.writeToCopy(part, 0, part.length);
        }
        target.endCopy();
        var original = content(from, table, columns);
        var copy = content(to, table, columns);
        if (!copy.equals(original)) {
            throw new SQLException("%s came over as %s, not as %s".formatted(table, copy, original));
        }
        return original.rows();
    }

    /** Counts the rows of a table and sums their hashes. */
    static Content content(Connection database, String table, String columns) throws SQLException {
        try (var statement = database.createStatement();
                var found = statement.executeQuery("select count(*), coalesce(sum(hashtextextended(row(" + columns
                        + ")::text, 0)::numeric), 0)::text from " + table)) {
            found.next();
            return new Content(found.getLong(1), found.getString(2));
        }
    }

    private void copyCounter(String counter) throws SQLException {
        try (var statement = from.createStatement();
                var found = statement.executeQuery("select last_value, is_called from " + counter);
                var set = to.prepareStatement("select setval(?::regclass, ?, ?)")) {
            found.next();
            set.setString(1, counter);
            set.setLong(2, found.getLong(1));
            set.setBoolean(3, found.getBoolean(2));
            set.execute();
        }
    }

    /** Tables and the columns of each that are copied. */
    static Map<String, List<String>> columns(Connection database) throws SQLException {
        var tables = new LinkedHashMap<String, List<String>>();
        try (var statement = database.createStatement();
                var found = statement.executeQuery(COLUMNS)) {
            while (found.next()) {
                var columns = tables.computeIfAbsent(found.getString(1), table -> new ArrayList<>());
                if (!found.getBoolean(4)) {
                    columns.add(found.getString(2));
                }
            }
        }
        return tables;
    }

    private static List<String> everyColumn(Connection database) throws SQLException {
        return names(
                database,
                "select concat_ws(' ', table_name, name, type, generated) from (" + COLUMNS
                        + ") column_of (table_name, name, type, generated)");
    }

    private static List<String> names(Connection database, String sql) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = database.createStatement();
                var found = statement.executeQuery(sql)) {
            while (found.next()) {
                names.add(Objects.requireNonNull(found.getString(1)));
            }
        }
        // The databases may sort differently.
        names.sort(null);
        return names;
    }

    private static void begin(Connection database, String setting) throws SQLException {
        database.setAutoCommit(false);
        execute(database, setting);
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static CopyManager copies(Connection database) throws SQLException {
        return database.unwrap(PGConnection.class).getCopyAPI();
    }
}
