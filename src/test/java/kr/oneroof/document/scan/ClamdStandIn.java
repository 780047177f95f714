package kr.oneroof.document.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks as ClamAV's daemon does, and knows one virus: the test file that every scanner knows. */
final class ClamdStandIn implements AutoCloseable {
    /** Put together on the spot, so that no scanner takes offence at this file. */
    static final String TEST_VIRUS =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!" + "$H+H*";

    /** How it behaves. */
    enum Mood {
        WELL,
        DOWN,
        SILENT,
        READS_NOTHING,
        TOO_LARGE
    }

    private final ServerSocket door;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final AtomicInteger pieces = new AtomicInteger();
    private final Thread porter;
    private volatile Mood mood = Mood.WELL;

    ClamdStandIn() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        porter = Thread.ofVirtual().start(this::welcome);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Into how many pieces the last file came. */
    int pieces() {
        return pieces.get();
    }

    void be(Mood wanted) {
        mood = wanted;
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                var line = door.accept();
                Thread.ofVirtual().start(() -> serve(line));
            } catch (SocketException closed) {
                return;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private void serve(Socket line) {
        try (line) {
            switch (mood) {
                case DOWN -> line.setSoLinger(true, 0);
                case READS_NOTHING -> closing.await();
                case SILENT -> {
                    read(new DataInputStream(line.getInputStream()));
                    closing.await();
                }
                case WELL, TOO_LARGE -> answer(line, read(new DataInputStream(line.getInputStream())));
            }
        } catch (IOException hungUp) {
            return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private String read(DataInputStream in) throws IOException {
        var command = new StringBuilder();
        for (var letter = in.readByte(); letter != 0; letter = in.readByte()) {
            command.append((char) letter);
        }
        if (command.toString().equals("zPING")) {
            return "PONG";
        }
        if (!command.toString().equals("zINSTREAM")) {
            return "UNKNOWN COMMAND";
        }
        var file = new ByteArrayOutputStream();
        pieces.set(0);
        for (var length = in.readInt(); length > 0; length = in.readInt()) {
            file.write(in.readNBytes(length));
            pieces.incrementAndGet();
        }
        var infected = file.toString(StandardCharsets.ISO_8859_1).contains(TEST_VIRUS);
        return infected ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    }

    private void answer(Socket line, String answer) throws IOException {
        var refused = mood == Mood.TOO_LARGE && answer.startsWith("stream");
        line.getOutputStream()
                .write(((refused ? "INSTREAM size limit exceeded. ERROR" : answer) + "\0")
                        .getBytes(StandardCharsets.US_ASCII));
    }

    /** Waits for the one who opens: a closed door still lets in a caller while somebody stands behind it. */
    @Override
    public void close() throws IOException {
        closing.countDown();
        door.close();
        try {
            porter.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
