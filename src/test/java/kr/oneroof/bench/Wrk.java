package kr.oneroof.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The load: wrk, with two connections, because the server has two cores and shares them with its load. */
final class Wrk {
    private static final Pattern TIME = Pattern.compile("([0-9.]+)(us|ms|s)");
    private static final List<String> BINARY = List.of("wrk", "-t1", "-c2", "--latency");

    private final String origin;
    private final int seconds;

    Wrk(String origin, int seconds) {
        this.origin = origin;
        this.seconds = seconds;
    }

    /**
     * What was measured.
     *
     * @param p50 milliseconds
     * @param p99 milliseconds
     * @param perSecond requests a second
     */
    record Load(double p50, double p99, double perSecond) {}

    Load get(Visit visit, String path) {
        run(visit, path, 2, null);
        return run(visit, path, seconds, null);
    }

    /** @param script Lua that makes each request */
    Load post(Visit visit, String path, String script) {
        run(visit, path, 2, script);
        return run(visit, path, seconds, script);
    }

    private Load run(Visit visit, String path, int duration, @Nullable String script) {
        try {
            var command = new ArrayList<>(BINARY);
            command.addAll(List.of("-d" + duration + "s", "--timeout", "30s", "-H", "Cookie: " + visit.cookie()));
            if (script != null) {
                var file = Files.writeString(Files.createTempFile("bench", ".lua"), script);
                command.addAll(List.of("-s", file.toString()));
            }
            command.add(origin + path);
            var said = Files.createTempFile("bench", ".txt");
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(Files.readString(said));
            }
            return read(path, said);
        } catch (IOException missing) {
            throw new IllegalStateException("The bench needs wrk (Debian's package of that name)", missing);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Load read(String path, Path said) throws IOException {
        var text = Files.readString(said, StandardCharsets.UTF_8);
        if (text.contains("Non-2xx") || text.contains("Socket errors") || text.contains(" 0 requests in")) {
            throw new IllegalStateException(path + "\n" + text);
        }
        return new Load(time(text, " 50% "), time(text, " 99% "), Double.parseDouble(after(text, "Requests/sec:")));
    }

    private static double time(String text, String name) {
        var found = TIME.matcher(after(text, name));
        if (!found.matches()) {
            throw new IllegalStateException(text);
        }
        var number = Double.parseDouble(found.group(1));
        return switch (found.group(2).toLowerCase(Locale.ROOT)) {
            case "us" -> number / 1000;
            case "s" -> number * 1000;
            default -> number;
        };
    }

    private static String after(String text, String name) {
        return text.substring(text.indexOf(name) + name.length()).strip().split("\\s+")[0];
    }
}
