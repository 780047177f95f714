package kr.oneroof.kernel;

import java.time.Duration;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;

/** Somebody asked too often: 429, with the time after which it may be tried again. */
public class TooManyRequests extends RuntimeException implements ErrorResponse {
    private static final long MILLIS = 1000;

    private final long seconds;

    /** @param left until the count begins anew */
    public TooManyRequests(Duration left) {
        super("too many requests");
        this.seconds = Math.max(1, Math.ceilDiv(left.toMillis(), MILLIS));
    }

    /** Whole seconds to wait, 1 or more. */
    public long seconds() {
        return seconds;
    }

    /** Whole minutes to wait, 1 or more, for people. */
    public long minutes() {
        return Math.ceilDiv(seconds, 60);
    }

    @Override
    public HttpStatus getStatusCode() {
        return HttpStatus.TOO_MANY_REQUESTS;
    }

    @Override
    public HttpHeaders getHeaders() {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        return headers;
    }

    @Override
    public ProblemDetail getBody() {
        return ProblemDetail.forStatus(getStatusCode());
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
