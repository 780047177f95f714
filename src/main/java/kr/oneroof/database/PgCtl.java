package kr.oneroof.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import io.zonky.test.db.postgres.util.LinuxUtils;

/**
 * PostgreSQL's own program to stop and start a server. It is found beside the server that was started last, and starts
 * the next one on the same port with the same settings: both stand in the cluster's {@code postmaster.opts}.
 *
 * @param cluster the folder of the server's files
 * @param log where the program and the server write what they have to say
 */
record PgCtl(Path cluster, Path log) {
    private static final Pattern SERVER = Pattern.compile("^(.*)postgres(\\.exe)? \"-D\"");
    /** Beyond what the program itself is told to wait. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    /**
     * Stops the server with all that it holds written to disk; one that does not end in time is cut off, and what it
     * committed is found again at the next start.
     *
     * @return whether it is gone
     */
    boolean stop(Duration patience) throws IOException {
        return run(patience, "stop", "-m", "fast")
                || run(patience, "stop", "-m", "immediate")
                || Postmaster.of(cluster).isEmpty();
    }

    /**
     * Starts the server again.
     *
     * @return whether it takes connections
     */
    boolean startAgain(Duration patience) throws IOException {
        return run(patience, "restart", "-m", "immediate");
    }

    private boolean run(Duration patience, String... what) throws IOException {
        var command = new ArrayList<String>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL does not run as root; in a user namespace of its own it is nobody.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(program(), "-D", cluster.toString(), "-w", "-t", Long.toString(patience.toSeconds())));
        command.addAll(List.of(what));
        // Into a file and not into a pipe: the server inherits it, and must not wait for a reader that died.
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        process.getOutputStream().close();
        return endsWell(process, patience.plus(GRACE));
    }

    private static boolean endsWell(Process process, Duration patience) throws IOException {
        try {
            return process.waitFor(patience.toSeconds(), TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private String program() throws IOException {
        var last = SERVER.matcher(Files.readString(cluster.resolve("postmaster.opts")));
        if (!last.find()) {
            throw new IOException(
                    "Nothing tells where PostgreSQL's programs are: " + cluster.resolve("postmaster.opts"));
        }
        return last.group(1) + "pg_ctl" + (last.group(2) == null ? "" : last.group(2));
    }
}
