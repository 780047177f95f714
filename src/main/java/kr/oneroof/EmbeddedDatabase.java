package kr.oneroof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * Starts PostgreSQL beside the application when nobody named one, and turns the demo town on.
 *
 * <p>With {@code spring.datasource.url} set, nothing happens here: no server, no demo data.
 */
class EmbeddedDatabase implements EnvironmentPostProcessor {
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty("spring.datasource.url") || environment.matchesProfiles("prod")) {
            return;
        }
        var server = start(Path.of(environment.getProperty("oneroof.data-folder", "data")));
        var url = "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
        environment.getPropertySources().addLast(new MapPropertySource("embedded-database", Map.of(
                "spring.datasource.url", url,
                "spring.flyway.url", url,
                "spring.flyway.user", "postgres",
                "spring.flyway.password", "postgres",
                "oneroof.identity.second-factor", "false",
                "oneroof.demo", "true")));
    }

    private static EmbeddedPostgres start(Path folder) {
        try {
            var kept = folder.toAbsolutePath().resolve("postgresql-18");
            Files.createDirectories(kept.getParent());
            var server = EmbeddedPostgres.builder()
                    .setDataDirectory(kept)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(folder.toAbsolutePath().resolve("binaries").toFile())
                    .setRegisterShutdownHook(false)
                    .start();
            // Spring's shutdown handlers run after the contexts closed, so that the pool goes before the server.
            SpringApplication.getShutdownHandlers().add(() -> close(server));
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start in " + folder, failed);
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
