import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The driver of {@code old-data-folder}: FOLDER PORT. */
class OldDataFolder {
    private static final int MOST_KILLS = 8;
    private static final Duration START = Duration.ofMinutes(8);
    /** What the running application itself writes and clears all the time. */
    private static final Set<String> RESTLESS = Set.of("scheduled_tasks", "event_publication", "spring_session",
            "spring_session_attributes", "holiday_version");
    private static final String COLUMNS = """
            select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
            where attrelid = '%s'::regclass and attnum > 0 and not attisdropped and attgenerated = ''""";

    private static final String COMING = "select coalesce(max(oid::text), '') from pg_database where datname = 'postgres_coming'";

    private final Path folder;
    private final int port;
    private int starts;
    /** The database that the last move was cut off in; the next one begins with a new one. */
    private String last = "";

    OldDataFolder(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    static void main(String[] arguments) throws Exception {
        System.exit(new OldDataFolder(Path.of(arguments[0]), Integer.parseInt(arguments[1])).run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        cutOffInTheMiddle();
        var application = start();
        var good = true;
        try {
            waitForOpen(application);
            good = compare();
            System.out.println("databases after the move: " + ask("postgres", "select string_agg(datname || ' ' || datctype, ', ') "
                    + "from pg_database where datname like 'postgres%'"));
            System.out.println("trigrams: " + ask("postgres", "select show_trgm('자금')::text"));
            good &= !"{}".equals(ask("postgres", "select show_trgm('자금')::text"));
        } finally {
            stop(application);
        }
        application = start();
        try {
            waitForOpen(application);
            var until = Instant.now().plusSeconds(60);
            while (names().contains("postgres_before") && Instant.now().isBefore(until)) {
                pause();
            }
            System.out.println("databases after the next start: " + names());
            good &= !names().contains("postgres_before");
        } finally {
            stop(application);
        }
        System.out.println(good ? "Every row came over" : "NOT GOOD");
        return good;
    }

    /** Each time a little later, until a kill comes too late. */
    private void cutOffInTheMiddle() throws Exception {
        for (var kill = 1; kill <= MOST_KILLS; kill++) {
            var application = start();
            var seen = waitForMove(application);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(400L * kill));
            application.destroyForcibly().waitFor();
            var databases = names();
            System.out.println("killed " + 400 * kill + " ms into the move; databases: " + databases);
            if (!seen || databases.contains("postgres_before")) {
                return;
            }
        }
    }

    private boolean waitForMove(Process application) throws Exception {
        var until = Instant.now().plus(START);
        while (application.isAlive() && Instant.now().isBefore(until)) {
            try {
                var coming = ask("template1", COMING);
                if (!coming.isEmpty() && !coming.equals(last)) {
                    last = coming;
                    return true;
                }
                if (names().contains("postgres_before")) {
                    return false;
                }
                pause();
            } catch (IOException | SQLException | IndexOutOfBoundsException notYet) {
                pause();
            }
        }
        throw new IllegalStateException("No move began:\n" + Files.readString(log()));
    }

    private boolean compare() throws Exception {
        var good = true;
        var rows = 0;
        try (var before = connect("postgres_before"); var after = connect("postgres")) {
            for (var table : list(before, "select relname from pg_class where relkind = 'r' "
                    + "and relnamespace = 'public'::regnamespace")) {
                var columns = list(before, COLUMNS.formatted(table)).getFirst();
                var hashes = "select hashtextextended(row(" + columns + ")::text, 0)::text from " + table;
                var missing = new HashSet<>(list(before, hashes));
                rows += missing.size();
                missing.removeAll(new HashSet<>(list(after, hashes)));
                if (!missing.isEmpty()) {
                    System.out.println(table + ": " + missing.size() + " rows changed or missing");
                    good &= RESTLESS.contains(table);
                }
            }
        }
        System.out.println(rows + " different rows compared");
        return good && rows > 1000;
    }

    private Process start() throws IOException {
        starts++;
        try (var files = Files.newDirectoryStream(folder.resolve("app"), "oneroof-*.jar")) {
            return new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xmx700m", "-cp",
                    String.join(File.pathSeparator, files.iterator().next().toString(), folder.resolve("app/lib") + "/*",
                            folder.resolve("app/demo.jar").toString()),
                    "kr.oneroof.OneRoofApplication", "--server.address=127.0.0.1", "--server.port=" + port,
                    "--oneroof.data-folder=" + folder.resolve("data"))
                    .redirectErrorStream(true).redirectOutput(log().toFile()).start();
        }
    }

    private void waitForOpen(Process application) throws IOException {
        var until = Instant.now().plus(START);
        while (!Files.readString(log()).contains("OneRoof is open at")) {
            pause();
            if (!application.isAlive() || Instant.now().isAfter(until)) {
                throw new IllegalStateException("The demo did not start:\n" + Files.readString(log()));
            }
        }
    }

    private static void stop(Process application) throws InterruptedException {
        application.destroy();
        if (!application.waitFor(60, TimeUnit.SECONDS)) {
            application.destroyForcibly().waitFor();
        }
    }

    private Path log() {
        return folder.resolve("start-" + starts + ".log");
    }

    private List<String> names() throws IOException, SQLException {
        try (var database = connect("template1")) {
            return list(database, "select datname from pg_database where datname like 'postgres%' order by 1");
        }
    }

    private String ask(String database, String sql) throws IOException, SQLException {
        try (var connection = connect(database)) {
            return list(connection, sql).getFirst();
        }
    }

    private static List<String> list(Connection database, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = database.createStatement(); var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private Connection connect(String database) throws IOException, SQLException {
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + server(3) + "/" + database, "postgres", "postgres");
    }

    private String server(int line) throws IOException {
        return Files.readAllLines(folder.resolve("data/postgresql-18/postmaster.pid")).get(line).strip();
    }

    private static void pause() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }
}
