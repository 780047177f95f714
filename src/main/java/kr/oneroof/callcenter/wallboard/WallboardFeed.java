package kr.oneroof.callcenter.wallboard;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Listening for changes of the board.
 *
 * <p>Tells open pages that the board changed (SSE). Each node looks for itself once a second while somebody listens, so
 * it does not matter on which node something happened.
 */
@Component
public class WallboardFeed implements SmartLifecycle {
    private static final Duration LISTENS = Duration.ofMinutes(10);
    private static final int MOST = 500;
    private static final int BEATS_OF_SILENCE = 15;

    private final WallboardQueries queries;
    private final Set<SseEmitter> listeners = ConcurrentHashMap.newKeySet();
    private volatile @Nullable ScheduledExecutorService heart;
    private String seen = "";
    private int silent;

    WallboardFeed(WallboardQueries queries) {
        this.queries = queries;
    }

    /** An open answer that says {@code board} whenever the board changed. */
    public SseEmitter listen() {
        var listener = new SseEmitter(LISTENS.toMillis());
        if (listeners.size() >= MOST || heart == null) {
            listener.complete();
            return listener;
        }
        listener.onCompletion(() -> listeners.remove(listener));
        listener.onTimeout(listener::complete);
        listener.onError(gone -> listeners.remove(listener));
        listeners.add(listener);
        send(listener, SseEmitter.event().comment("hello").reconnectTime(3000));
        return listener;
    }

    private void beat() {
        if (listeners.isEmpty()) {
            return;
        }
        try {
            var stamp = queries.stamp();
            if (!stamp.equals(seen)) {
                seen = stamp;
                silent = 0;
                listeners.forEach(listener ->
                        send(listener, SseEmitter.event().name("board").data("changed")));
            } else if (++silent % BEATS_OF_SILENCE == 0) {
                listeners.forEach(listener -> send(listener, SseEmitter.event().comment("still here")));
            }
        } catch (DataAccessException databaseAway) {
            seen = "";
        }
    }

    private void send(SseEmitter listener, SseEmitter.SseEventBuilder event) {
        try {
            listener.send(event);
        } catch (IOException | IllegalStateException gone) {
            listeners.remove(listener);
        }
    }

    @Override
    public void start() {
        var beating = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("call-board").factory());
        beating.scheduleWithFixedDelay(this::beat, 1, 1, TimeUnit.SECONDS);
        heart = beating;
    }

    /** Before the web server waits for open answers to end. */
    @Override
    public void stop() {
        var beating = heart;
        heart = null;
        if (beating != null) {
            beating.shutdownNow();
        }
        listeners.forEach(SseEmitter::complete);
        listeners.clear();
    }

    @Override
    public boolean isRunning() {
        return heart != null;
    }
}
