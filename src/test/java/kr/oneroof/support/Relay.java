package kr.oneroof.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** A line to a server that a test can cut or silence: the server lives on, as one behind a broken network does. */
public final class Relay implements AutoCloseable {
    private final String host;
    private final int target;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Semaphore flow = new Semaphore(1);
    private volatile ServerSocket door;
    private volatile boolean silent;

    public Relay(String host, int target) throws IOException {
        this.host = host;
        this.target = target;
        this.door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        this.port = door.getLocalPort();
        accept(door);
    }

    public int port() {
        return port;
    }

    /** Breaks what is connected and refuses what comes, as a server that was killed does. */
    public void cut() throws IOException {
        door.close();
        open.forEach(Relay::close);
        open.clear();
    }

    /** Takes connections and bytes, and answers nothing, as a server that was stopped or a switch that died does. */
    public void silence() throws InterruptedException {
        silent = true;
        flow.acquire();
    }

    /** Back to normal, after either. */
    public void restore() throws IOException {
        if (silent) {
            silent = false;
            flow.release();
        }
        if (door.isClosed()) {
            var again = new ServerSocket();
            again.setReuseAddress(true);
            again.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
            door = again;
            accept(again);
        }
    }

    private void accept(ServerSocket at) {
        Thread.ofPlatform().daemon().name("relay").start(() -> {
            try {
                while (true) {
                    var near = at.accept();
                    var far = new Socket(host, target);
                    open.add(near);
                    open.add(far);
                    pass(near, far);
                    pass(far, near);
                }
            } catch (IOException closed) {
                close(at);
            }
        });
    }

    private void pass(Socket from, Socket to) {
        Thread.ofPlatform().daemon().name("relay-line").start(() -> {
            try (from;
                    to) {
                pump(from.getInputStream(), to.getOutputStream());
            } catch (IOException | InterruptedException gone) {
                open.remove(from);
                open.remove(to);
            }
        });
    }

    private void pump(InputStream in, OutputStream out) throws IOException, InterruptedException {
        var bytes = new byte[8192];
        for (int read; (read = in.read(bytes)) > 0; ) {
            if (silent) {
                flow.acquire();
                flow.release();
            }
            out.write(bytes, 0, read);
            out.flush();
        }
    }

    private static void close(AutoCloseable one) {
        try {
            one.close();
        } catch (Exception gone) {
            throw new UncheckedIOException(new IOException(gone));
        }
    }

    @Override
    public void close() throws IOException {
        cut();
        if (silent) {
            silent = false;
            flow.release();
        }
    }
}
