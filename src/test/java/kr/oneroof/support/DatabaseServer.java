package kr.oneroof.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.flywaydb.core.Flyway;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * The one PostgreSQL of a test run: a container where a Docker engine answers, else the embedded server. Databases are
 * copies of one migrated template, so that a test context starts with an empty, current schema in well under a second.
 */
public final class DatabaseServer {
    private static final DatabaseServer OF_THE_RUN = start();
    private static final String APP_ROLE = "oneroof_app";
    private static final String APP_PASSWORD = "oneroof-app-test";

    private final String baseUrl;
    private final String owner;
    private final String ownerPassword;
    private final AtomicInteger copies = new AtomicInteger();

    private DatabaseServer(String baseUrl, String owner, String ownerPassword) {
        this.baseUrl = baseUrl;
        this.owner = owner;
        this.ownerPassword = ownerPassword;
    }

    /**
     * A database of the run.
     *
     * @param url JDBC address
     * @param owner who may migrate it
     * @param role who the application logs in as
     */
    public record Database(String url, String owner, String ownerPassword, String role, String password) {}

    /** A fresh copy of the migrated template. */
    public static Database freshDatabase() {
        return OF_THE_RUN.copyOfTemplate();
    }

    private static DatabaseServer start() {
        var server = DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();
        server.makeTemplate();
        return server;
    }

    @SuppressWarnings("resource") // lives as long as the run
    private static DatabaseServer container() {
        var container = new PostgreSQLContainer("postgres:18-alpine")
                .withUsername("postgres")
                .withPassword("postgres");
        container.withEnv("POSTGRES_INITDB_ARGS", "--locale-provider=builtin --locale=C.UTF-8");
        container.withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300");
        container.start();
        var url = "jdbc:postgresql://%s:%d/".formatted(container.getHost(), container.getFirstMappedPort());
        return new DatabaseServer(url, "postgres", "postgres");
    }

    private static DatabaseServer embedded() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "300")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setRegisterShutdownHook(false)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> closeWhenIdle(server)));
            return new DatabaseServer("jdbc:postgresql://localhost:" + server.getPort() + "/", "postgres", "postgres");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The contexts' own hooks run at the same time and still want to say goodbye to their databases. */
    private static void closeWhenIdle(EmbeddedPostgres server) {
        var others =
                "select count(*) from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()";
        try (server;
                var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (var tries = 0; tries < 100; tries++) {
                var count = statement.executeQuery(others);
                if (count.next() && count.getInt(1) == 0) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        } catch (IOException | SQLException | InterruptedException failed) {
            throw new IllegalStateException("The test server did not close", failed);
        }
    }

    private void makeTemplate() {
        execute("create database oneroof_template");
        Flyway.configure()
                .dataSource(baseUrl + "oneroof_template", owner, ownerPassword)
                .placeholders(Map.of("appRole", APP_ROLE, "appPassword", APP_PASSWORD))
                .load()
                .migrate();
    }

    private synchronized Database copyOfTemplate() {
        var name = "oneroof_test_" + copies.incrementAndGet();
        execute("create database " + name + " template oneroof_template");
        return new Database(baseUrl + name, owner, ownerPassword, APP_ROLE, APP_PASSWORD);
    }

    private void execute(String sql) {
        try (var connection = DriverManager.getConnection(baseUrl + "postgres", owner, ownerPassword);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }
}
