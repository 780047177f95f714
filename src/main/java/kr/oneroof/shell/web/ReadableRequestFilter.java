package kr.oneroof.shell.web;

import java.io.IOException;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Before anything else looks: what cannot be read is refused with its true cause, and what can be read holds no zero
 * byte, which no text of ours and no column of the database may have.
 */
class ReadableRequestFilter implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var thrown = read(asked);
        var why = thrown == null ? null : UnreadableRequest.behind(thrown);
        var korean = why == UnreadableRequest.ENCODING ? LegacyEncoding.readable(asked) : null;
        if (korean != null) {
            ((HttpServletResponse) answer).setStatus(HttpStatus.FOUND.value());
            ((HttpServletResponse) answer).setHeader(HttpHeaders.LOCATION, korean);
        } else {
            chain.doFilter(
                    thrown == null || why == null ? new CleanRequest(asked) : new EmptyRequest(asked, why, thrown),
                    answer);
        }
    }

    private static @Nullable IllegalStateException read(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return null;
        } catch (IllegalStateException thrown) {
            return thrown;
        }
    }
}
