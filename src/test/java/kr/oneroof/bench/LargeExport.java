package kr.oneroof.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes all cases out as a file, and looks now and then at what the process still holds after a collection. */
final class LargeExport {
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final long MEGABYTE = 1 << 20;

    private final JdbcClient database;

    LargeExport(JdbcClient database) {
        this.database = database;
    }

    void run(Visit reader, String format) {
        var id = UUID.randomUUID();
        var before = held();
        var start = Instant.now();
        reader.post(
                "/desk/exports",
                Map.of(
                        "_csrf",
                        Visit.tokenIn(reader.get("/desk/exports/new")),
                        "submission",
                        id.toString(),
                        "format",
                        format,
                        "reason",
                        "벤치에서 잽니다.",
                        "filter",
                        ""));
        var most = before;
        while (isUnderWay(id)) {
            pause();
            most = Math.max(most, held());
        }
        var done = database.sql("select status || ', ' || lines || ' lines, ' || bytes / 1048576 || ' MB' from"
                        + " consultation_export where id = ?")
                .param(id)
                .query(String.class)
                .single();
        LoggerFactory.getLogger(LargeExport.class)
                .warn(
                        "Export as {}: {}, {} s; held before {} MB, at most {} MB",
                        format,
                        done,
                        Duration.between(start, Instant.now()).toSeconds(),
                        before,
                        most);
        if (Duration.between(start, Instant.now()).compareTo(LONGEST) > 0 || !done.startsWith("DONE")) {
            throw new IllegalStateException("The export came to no end: " + done);
        }
    }

    private boolean isUnderWay(UUID id) {
        return database.sql("select count(*) from consultation_export where id = ? and status in ('WAITING', 'RUNNING')"
                                + " and requested_at > now() - interval '15 minutes'")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static long held() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    private static void pause() {
        LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
    }
}
