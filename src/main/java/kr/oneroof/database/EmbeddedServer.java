package kr.oneroof.database;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.apache.commons.logging.Log;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * PostgreSQL beside the application, for the demo. What it confirms is on disk. A server that an application left
 * behind when it was killed is stopped before the folder is opened again; one that dies is started again on its port,
 * where the connection pool finds it by itself.
 */
final class EmbeddedServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final int LOOK_EVERY_SECONDS = 1;
    private static final int LONGEST_PAUSE = 30;
    private static final int USUAL_FAILURES = 3;
    /** A server that was killed reads its journal first. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final DataFolder folder;
    private final PgCtl control;
    private final EmbeddedPostgres server;
    // No virtual thread: it must look after the server when those stand still.
    private final ScheduledExecutorService looker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("embedded-database").factory());
    private boolean closing;
    private int failures;
    private int looksToSkip;

    private EmbeddedServer(DataFolder folder, PgCtl control, EmbeddedPostgres server) {
        this.folder = folder;
        this.control = control;
        this.server = server;
    }

    /**
     * Starts the server on the folder's files and keeps an eye on it.
     *
     * @param log for what is to be said before the application's logging is set up
     * @throws StartRefused if an old server does not end, or the new one does not come up
     */
    static EmbeddedServer start(DataFolder folder, Log log) {
        var control = new PgCtl(folder.cluster(), folder.log());
        try {
            stopOld(folder, control, log);
            if (folder.clearWhatWasCutOff()) {
                log.warn("The first start in " + folder + " was cut off; it begins anew");
            }
            var builder = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.cluster())
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(folder.binaries().toFile())
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(PATIENCE)
                    // The builder is made for tests and turns these off; what stands last on its command line holds.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    // Nobody asks for the socket in the file system, and one left behind by a dead server keeps its
                    // port.
                    .setServerConfig("unix_socket_directories", "");
            DatabaseLocale.ofNewClusters().forEach(builder::setLocaleConfig);
            var started = new EmbeddedServer(folder, control, builder.start());
            started.looker.scheduleWithFixedDelay(
                    started::look, LOOK_EVERY_SECONDS, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
            return started;
        } catch (IOException | IllegalStateException failed) {
            throw new StartRefused("database.server-not-started", failed, folder.toString());
        }
    }

    private static void stopOld(DataFolder folder, PgCtl control, Log log) throws IOException {
        var old = Postmaster.of(folder.cluster()).map(Postmaster::process).map(ProcessHandle::pid);
        if (old.isPresent()) {
            log.warn("The last application in " + folder + " left PostgreSQL running (process " + old.get()
                    + "), as after a crash; it is stopped first");
            if (!control.stop(PATIENCE)) {
                throw new StartRefused(
                        "database.server-not-stopped",
                        null,
                        folder.toString(),
                        old.get().toString());
            }
        }
        Postmaster.forgetStranger(folder.cluster());
    }

    int port() {
        return server.getPort();
    }

    /** The JDBC address of a database; the owner's password is whatever is given. */
    String url(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    private synchronized void look() {
        if (closing || looksToSkip-- > 0 || Postmaster.of(folder.cluster()).isPresent()) {
            return;
        }
        if (failures == 0) {
            LOG.error("The embedded PostgreSQL of {} has died. It is started again on port {}", folder, port());
        }
        try {
            Postmaster.forgetStranger(folder.cluster());
            if (control.startAgain(PATIENCE)) {
                LOG.warn("The embedded PostgreSQL of {} runs again", folder);
                failures = 0;
                looksToSkip = 0;
            } else {
                tryLater(null);
            }
        } catch (IOException | RuntimeException failed) {
            tryLater(failed);
        }
    }

    private void tryLater(@Nullable Exception why) {
        failures++;
        looksToSkip = Math.min(LONGEST_PAUSE, failures - 1);
        // The old server's processes need a moment to see that it is dead; until then PostgreSQL starts no other.
        if (failures > USUAL_FAILURES) {
            LOG.error(
                    "The embedded PostgreSQL did not start again, tried {} times: no page can be shown until it does. "
                            + "{} says why. Free its port {} if another program took it",
                    failures,
                    folder.log(),
                    port(),
                    why);
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (this) {
            closing = true;
        }
        looker.shutdownNow();
        server.close();
    }
}
