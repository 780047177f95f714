package kr.oneroof.operation;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Asks this process over HTTP whether it still answers. What it answers does not matter, that it does is enough. */
class LivenessProbe {
    private static final Duration SLICE = Duration.ofMillis(100);
    /** A slice that takes longer has been held up with the whole process, and only so much of it counts. */
    private static final long MOST_OF_A_SLICE = 5 * SLICE.toNanos();

    private final Supplier<Optional<URI>> address;
    private final HttpClient client;
    private final LongSupplier nanos;

    /**
     * @param address where to ask; empty where nothing listens
     * @param nanos the time as {@link System#nanoTime()} tells it
     */
    LivenessProbe(Supplier<Optional<URI>> address, HttpClient client, LongSupplier nanos) {
        this.address = address;
        this.client = client;
        this.nanos = nanos;
    }

    /**
     * Whether an answer came within so much time of this process's own: while it was stopped (SIGSTOP, a suspended
     * machine) nobody could answer, and that is no silence.
     */
    boolean answersWithin(Duration patience) throws InterruptedException {
        var asked = address.get();
        if (asked.isEmpty()) {
            return true;
        }
        var answer =
                client.sendAsync(HttpRequest.newBuilder(asked.get()).build(), HttpResponse.BodyHandlers.discarding());
        try {
            return comes(answer, patience);
        } finally {
            answer.cancel(true);
        }
    }

    boolean comes(CompletableFuture<?> answer, Duration patience) throws InterruptedException {
        for (var left = patience.toNanos(); left > 0; ) {
            var began = nanos.getAsLong();
            try {
                answer.get(SLICE.toNanos(), TimeUnit.NANOSECONDS);
                return true;
            } catch (TimeoutException notYet) {
                left -= Math.clamp(nanos.getAsLong() - began, 1, MOST_OF_A_SLICE);
            } catch (ExecutionException | CancellationException refused) {
                return false;
            }
        }
        return false;
    }
}
