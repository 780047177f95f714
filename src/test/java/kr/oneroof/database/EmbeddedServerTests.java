package kr.oneroof.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A real server in a folder of its own; each test finds it running and leaves one that runs. */
@Tag("process")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedServerTests {
    private static final Log LOG = LogFactory.getLog(EmbeddedServerTests.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private DataFolder folder;
    private EmbeddedServer server;

    @BeforeAll
    void start(@TempDir Path path) throws IOException, SQLException {
        folder = DataFolder.take(path);
        server = EmbeddedServer.start(folder, LOG);
        folder.finishFirstStart();
        tell("create table kept as select 7 as number");
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
        folder.close();
        assertThat(Postmaster.of(folder.cluster())).isEmpty();
    }

    @Test
    void writesToDiskWhatItConfirmsAndKnowsHangul() throws SQLException {
        assertThat(ask("show fsync")).isEqualTo("on");
        assertThat(ask("show synchronous_commit")).isEqualTo("on");
        assertThat(ask("show full_page_writes")).isEqualTo("on");
        assertThat(ask("select datlocprovider::text || ' ' || datlocale from pg_database where datname = 'postgres'"))
                .isEqualTo("b C.UTF-8");
        try (var database = DriverManager.getConnection(server.url("postgres"), "postgres", "")) {
            assertThat(DatabaseLocale.knowsHangul(database)).isTrue();
        }
        assertThat(ask("select count(*) from pg_extension where extname = 'pg_trgm'"))
                .isEqualTo("0");
    }

    @Test
    void comesBackOnItsPortWithItsRowsWhenItIsKilled() throws SQLException {
        for (var times = 0; times < 2; times++) {
            var before = running();
            before.destroyForcibly();
            await().atMost(PATIENCE)
                    .ignoreExceptionsInstanceOf(SQLException.class)
                    .until(() -> "7".equals(ask("select number from kept")));
            assertThat(running().pid()).isNotEqualTo(before.pid());
            assertThat(ask("show fsync")).isEqualTo("on");
        }
    }

    @Test
    void comesBackWhenSomebodyStopsIt() throws IOException {
        assertThat(control().stop(PATIENCE)).isTrue();
        await().atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(SQLException.class)
                .until(() -> "1".equals(ask("select 1")));
    }

    @Test
    void stopsAServerThatACrashLeftBehind() throws IOException, SQLException {
        server.close();
        assertThat(control().startAgain(PATIENCE)).isTrue();
        var left = running();
        server = EmbeddedServer.start(folder, LOG);
        assertThat(running().pid()).isNotEqualTo(left.pid());
        assertThat(ask("select number from kept")).isEqualTo("7");
    }

    @Test
    void startsWhereAStrangersProcessHasTheNumberOfTheOldServer() throws IOException, SQLException {
        var file = Files.readString(pidFile());
        server.close();
        Files.writeString(pidFile(), ProcessHandle.current().pid() + file.substring(file.indexOf('\n')));
        assertThat(Postmaster.of(folder.cluster())).isEmpty();
        server = EmbeddedServer.start(folder, LOG);
        assertThat(ask("select number from kept")).isEqualTo("7");
    }

    @Test
    void startsWhereTheServerEndedWithoutAWord() throws IOException, SQLException, InterruptedException {
        var file = Files.readString(pidFile());
        server.close();
        var ended = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-version").start();
        ended.waitFor();
        Files.writeString(pidFile(), ended.pid() + file.substring(file.indexOf('\n')));
        server = EmbeddedServer.start(folder, LOG);
        assertThat(ask("select number from kept")).isEqualTo("7");
    }

    @Test
    void leavesTheServerOfTheFolderAloneThatThisOneWasCopiedFrom(@TempDir Path copy) throws IOException {
        var copied = Files.createDirectories(copy.resolve("postgresql-18"));
        Files.copy(pidFile(), copied.resolve("postmaster.pid"));
        assertThat(Postmaster.of(copied)).isEmpty();
        assertThat(Postmaster.forgetStranger(copied)).isTrue();
        assertThat(Postmaster.forgetStranger(folder.cluster())).isFalse();
        assertThat(running().isAlive()).isTrue();
    }

    @Test
    void saysWhichProcessDoesNotEnd(@TempDir Path programs) throws IOException {
        var options = folder.cluster().resolve("postmaster.opts");
        var before = Files.readString(options);
        var powerless = Files.writeString(programs.resolve("pg_ctl"), "#!/bin/sh\nexit 1\n");
        assertThat(powerless.toFile().setExecutable(true)).isTrue();
        Files.writeString(options, programs.resolve("postgres") + " \"-D\" \"" + folder.cluster() + "\"\n");
        try {
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> EmbeddedServer.start(folder, LOG))
                    .withMessage(new StartRefused(
                                    "database.server-not-stopped",
                                    null,
                                    folder.toString(),
                                    Long.toString(running().pid()))
                            .getMessage());
        } finally {
            Files.writeString(options, before);
        }
        assertThat(running().isAlive()).isTrue();
    }

    @Test
    void startsNothingOnFilesThatAreNoDatabase(@TempDir Path path) throws IOException {
        try (var strange = DataFolder.take(path)) {
            Files.createDirectories(strange.cluster());
            Files.writeString(strange.cluster().resolve("diary.txt"), "not a database");
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> EmbeddedServer.start(strange, LOG))
                    .withMessage(
                            new StartRefused("database.server-not-started", null, strange.toString()).getMessage());
            assertThat(strange.cluster().resolve("diary.txt")).exists();
        }
    }

    private ProcessHandle running() {
        return Postmaster.of(folder.cluster()).orElseThrow().process();
    }

    private PgCtl control() {
        return new PgCtl(folder.cluster(), folder.log());
    }

    private Path pidFile() {
        return folder.cluster().resolve("postmaster.pid");
    }

    private String ask(String sql) throws SQLException {
        try (var database = DriverManager.getConnection(server.url("postgres"), "postgres", "");
                var statement = database.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private void tell(String sql) throws SQLException {
        try (var database = DriverManager.getConnection(server.url("postgres"), "postgres", "");
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
