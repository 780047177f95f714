package kr.oneroof.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

import org.apache.commons.logging.Log;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Starts PostgreSQL beside the application when nobody named one, and turns the demo town on.
 *
 * <p>With {@code spring.datasource.url} set, nothing happens here: no server, no demo data.
 */
class EmbeddedDatabase implements EnvironmentPostProcessor {
    private static final String DATABASE = "postgres";
    private static final String OWNER = "postgres";

    private final Log log;

    EmbeddedDatabase(DeferredLogFactory logs) {
        this.log = logs.getLog(EmbeddedDatabase.class);
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty("spring.datasource.url") || environment.matchesProfiles("prod")) {
            return;
        }
        var folder = DataFolder.take(Path.of(environment.getProperty("oneroof.data-folder", "data")));
        var server = EmbeddedServer.start(folder, log);
        // Spring's shutdown handlers run after the contexts closed, so that the pool goes before the server.
        SpringApplication.getShutdownHandlers().add(() -> close(server, folder));
        var carryOver = new DatabaseLocaleMigration(
                server.url(""),
                OWNER,
                OWNER,
                "template1",
                DATABASE,
                (url, version) -> migrate(environment, url, version));
        var carried = carryOver.run();
        carried.ifPresent(rows -> log.warn("The database of " + folder + " was made without knowing Hangul. Its " + rows
                + " rows were moved into a new one; the old one is kept until the start after this one"));
        application.addListeners(new StartCleanup(folder, carryOver, carried.isEmpty()));
        var url = server.url(DATABASE);
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "embedded-database",
                        Map.of(
                                "spring.datasource.url", url,
                                "spring.flyway.url", url,
                                "spring.flyway.user", OWNER,
                                "spring.flyway.password", OWNER,
                                "oneroof.identity.second-factor", "false",
                                "oneroof.demo", "true")));
    }

    private static void migrate(ConfigurableEnvironment environment, String url, MigrationVersion version) {
        Flyway.configure()
                .dataSource(url, OWNER, OWNER)
                .locations(environment.getRequiredProperty("spring.flyway.locations", String[].class))
                .placeholders(Map.of(
                        "appRole", environment.getRequiredProperty("spring.flyway.placeholders.appRole"),
                        "appPassword", environment.getRequiredProperty("spring.flyway.placeholders.appPassword")))
                .target(version)
                .load()
                .migrate();
    }

    private static void close(EmbeddedServer server, DataFolder folder) {
        try (folder;
                server) {
            // The server goes first, then the hold on its folder.
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
