package kr.oneroof.operation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.sun.management.HotSpotDiagnosticMXBean;

/** What is done about a process that no longer answers itself. */
final class HungProcessExit {
    /** The status that the halted process leaves. */
    static final int STATUS = 70;

    private static final Logger LOG = LoggerFactory.getLogger(HungProcessExit.class);
    private static final long LAST_WORDS_MILLIS = 3_000;

    private HungProcessExit() {}

    /** Where nothing would start the process again: one loud line. */
    static void say() {
        aside(() -> LOG.error(
                "THE SERVER STANDS STILL: it does not answer its own liveness. Restart it; the threads are in {}",
                writeThreads()));
    }

    /**
     * Where something starts the process again. An orderly exit would wait for the very threads that stand still, and
     * so may the log: the process is halted whether its last words were heard or not.
     */
    static void halt() {
        try {
            aside(() -> LOG.error(
                            "THE SERVER STANDS STILL: it does not answer its own liveness and is halted to be"
                                    + " started again; the threads are in {}",
                            writeThreads()))
                    .join(LAST_WORDS_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            Runtime.getRuntime().halt(STATUS);
        }
    }

    private static Thread aside(Runnable words) {
        return Thread.ofPlatform().name("standstill").daemon().start(words);
    }

    /** Virtual threads too, which a common thread dump leaves out: only they tell who waits for whom. */
    private static String writeThreads() {
        try {
            var file = Path.of(System.getProperty("java.io.tmpdir"), "oneroof-standstill.txt")
                    .toAbsolutePath();
            Files.deleteIfExists(file);
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                    .dumpThreads(file.toString(), HotSpotDiagnosticMXBean.ThreadDumpFormat.TEXT_PLAIN);
            return file.toString();
        } catch (IOException | RuntimeException failed) {
            return "no file (" + failed + ")";
        }
    }
}
