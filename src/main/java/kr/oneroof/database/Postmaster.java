package kr.oneroof.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The PostgreSQL server that works on a cluster's folder, as its {@code postmaster.pid} tells: its process on the first
 * line, its start in seconds since 1970 on the third.
 *
 * @param process the server's first process
 */
record Postmaster(ProcessHandle process) {
    private static final String PID_FILE = "postmaster.pid";
    private static final int LINE_OF_START = 2;
    private static final Pattern PROGRAM = Pattern.compile(".*postgres(\\.exe)?( \\(deleted\\))?");
    /** Clocks of the file and of the process table differ by rounding; a number used again is minutes away. */
    private static final Duration SAME_START = Duration.ofSeconds(10);

    /**
     * The server that works on the folder now. Empty if there is none, if it ended without a word, or if its number
     * belongs to another process by now: to one that is no PostgreSQL, or to the server of another folder (a folder
     * that was copied brings the file along).
     */
    static Optional<Postmaster> of(Path cluster) {
        var lines = pidFile(cluster);
        return process(lines).filter(found -> works(found, cluster, lines)).map(Postmaster::new);
    }

    /**
     * Takes a left-over file away whose number now belongs to a living stranger, because PostgreSQL would take that one
     * for its own and not start. The file of a dead process stays: PostgreSQL asks it whether anything of the old
     * server still runs.
     *
     * @return whether there was such a file
     */
    static boolean forgetStranger(Path cluster) {
        try {
            return process(pidFile(cluster)).isPresent()
                    && of(cluster).isEmpty()
                    && Files.deleteIfExists(cluster.resolve(PID_FILE));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Optional<ProcessHandle> process(List<String> lines) {
        return lines.stream()
                .findFirst()
                .map(String::strip)
                .filter(number -> number.matches("[0-9]{1,18}"))
                .map(Long::parseLong)
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive);
    }

    private static boolean works(ProcessHandle process, Path cluster, List<String> lines) {
        var isPostgres = process.info()
                .command()
                .filter(command -> PROGRAM.matcher(command).matches())
                .isPresent();
        // A server stands in its folder; where the system does not tell, its start must be the one that is written.
        var standsIn = Path.of("/proc", Long.toString(process.pid()), "cwd");
        return isPostgres && (Files.exists(standsIn) ? isSame(standsIn, cluster) : startedThen(process, lines));
    }

    private static boolean startedThen(ProcessHandle process, List<String> lines) {
        if (lines.size() <= LINE_OF_START) {
            return false;
        }
        var written =
                Instant.ofEpochSecond(Long.parseLong(lines.get(LINE_OF_START).strip()));
        return process.info()
                .startInstant()
                .filter(started -> Duration.between(written, started).abs().compareTo(SAME_START) < 0)
                .isPresent();
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException gone) {
            return false;
        }
    }

    private static List<String> pidFile(Path cluster) {
        try {
            return Files.readAllLines(cluster.resolve(PID_FILE));
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
