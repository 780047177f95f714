package kr.oneroof.shell.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

/**
 * In place of a request that could not be read: a look at the page that says why. Session, language and log-in are the
 * reader's own; fields, files and query are gone.
 */
class EmptyRequest extends CleanRequest {
    private static final String KEPT = EmptyRequest.class.getName();

    private final UnreadableRequest why;
    private final IllegalStateException cause;
    private final String address;

    EmptyRequest(HttpServletRequest request, UnreadableRequest why, IllegalStateException cause) {
        super(request, Map.of());
        this.why = why;
        this.cause = cause;
        this.address = request.getRequestURI();
        request.setAttribute(KEPT, this);
    }

    /** Null for a request that could be read. */
    static @Nullable EmptyRequest behind(HttpServletRequest request) {
        return (EmptyRequest) request.getAttribute(KEPT);
    }

    UnreadableRequest why() {
        return why;
    }

    IllegalStateException cause() {
        return cause;
    }

    /** What was tried there. */
    String asked() {
        return ((HttpServletRequest) getRequest()).getMethod();
    }

    /** The path that was asked for. */
    String address() {
        return address;
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public String getRequestURI() {
        return getContextPath() + ContainerErrorController.PATH;
    }

    @Override
    public String getServletPath() {
        return ContainerErrorController.PATH;
    }

    @Override
    public @Nullable String getQueryString() {
        return null;
    }

    @Override
    public @Nullable String getContentType() {
        return null;
    }
}
