package kr.oneroof.document.scan;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import kr.oneroof.document.scan.ScanVerdict.Clean;
import kr.oneroof.document.scan.ScanVerdict.Fault;
import kr.oneroof.document.scan.ScanVerdict.Infected;
import kr.oneroof.document.scan.ScanVerdict.Unreachable;

/**
 * A virus scanner. It never throws: out of reach is a verdict too.
 *
 * <p>ClamAV's daemon over TCP: command INSTREAM, pieces each led by their length, a piece of no length, one line back.
 */
@Component
class ClamdClient {
    private static final Logger LOG = LoggerFactory.getLogger(ClamdClient.class);
    private static final int LONGEST_ANSWER = 1024;
    private static final String FOUND = " FOUND";

    private final ScannerProperties settings;

    ClamdClient(ScannerProperties settings) {
        this.settings = settings;
    }

    ScanVerdict scan(Content content) {
        return ask("zINSTREAM\0", out -> {
            content.writeTo(new Pieces(out));
            out.writeInt(0);
        });
    }

    /** Whether it listens: {@code Clean} or {@code Unreachable}. */
    ScanVerdict ping() {
        return ask("zPING\0", out -> {});
    }

    private ScanVerdict ask(String command, Question question) {
        var late = new AtomicBoolean();
        try (var line = new Socket()) {
            line.connect(new InetSocketAddress(settings.host(), settings.port()), millis(settings.connectsWithin()));
            line.setSoTimeout(millis(settings.answersWithin()));
            var bell = hangUpLater(line, late);
            try {
                var out = new DataOutputStream(new BufferedOutputStream(line.getOutputStream()));
                out.write(command.getBytes(StandardCharsets.US_ASCII));
                question.writeTo(out);
                out.flush();
                var answer = line.getInputStream().readNBytes(LONGEST_ANSWER);
                return understand(new String(answer, StandardCharsets.UTF_8)
                        .replace("\0", "")
                        .strip());
            } finally {
                bell.cancel(false);
            }
        } catch (IOException | UncheckedIOException failed) {
            LOG.warn("No verdict from the virus scanner at {}:{}", settings.host(), settings.port(), failed);
            var timeout = late.get() || failed instanceof SocketTimeoutException;
            return new Unreachable(timeout ? Fault.TIMEOUT : Fault.CONNECTION);
        }
    }

    /**
     * A socket's own timeout does not cover writing, and a daemon that stopped reading would hold the form for ever.
     */
    private CompletableFuture<Void> hangUpLater(Socket line, AtomicBoolean late) {
        var then = CompletableFuture.delayedExecutor(settings.answersWithin().toMillis(), TimeUnit.MILLISECONDS);
        return CompletableFuture.runAsync(
                () -> {
                    late.set(true);
                    close(line);
                },
                then);
    }

    private static void close(Socket line) {
        try {
            line.close();
        } catch (IOException alreadyGone) {
            LOG.debug("The line to the virus scanner was gone", alreadyGone);
        }
    }

    private static ScanVerdict understand(String answer) {
        if (answer.equals("stream: OK") || answer.equals("PONG")) {
            return new Clean();
        }
        if (answer.startsWith("stream: ") && answer.endsWith(FOUND)) {
            return new Infected(answer.substring("stream: ".length(), answer.length() - FOUND.length())
                    .strip());
        }
        LOG.warn("The virus scanner answered: {}", answer);
        return new Unreachable(Fault.ANSWER);
    }

    private static int millis(Duration duration) {
        return Math.toIntExact(duration.toMillis());
    }

    /** What follows the command. */
    private interface Question {
        void writeTo(DataOutputStream out) throws IOException;
    }

    /** Puts the length before each piece. */
    private static final class Pieces extends OutputStream {
        private final DataOutputStream out;

        Pieces(DataOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (length > 0) {
                out.writeInt(length);
                out.write(bytes, from, length);
            }
        }
    }

    /** Writes a file's bytes, a piece at a time. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
