package kr.oneroof.operation;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import kr.oneroof.kernel.DatabaseUnavailable;

/**
 * Stands before sessions and log-in, since both need the database: while it is away, what needs it gets a page at once.
 */
class OutageFilter implements Filter {
    private static final Logger LOG = LoggerFactory.getLogger(OutageFilter.class);
    /** Files and the questions about health are answered without the database. */
    private static final List<String> WITHOUT =
            List.of("/css/", "/js/", "/krds/", "/document/", "/_static/", "/actuator");

    private static final String TOLD = OutageFilter.class.getName() + ".told";

    private final DatabaseState state;
    private final OutagePage page;

    OutageFilter(DatabaseState state, OutagePage page) {
        this.state = state;
        this.page = page;
    }

    @Override
    public void doFilter(ServletRequest plain, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) plain;
        var response = (HttpServletResponse) answer;
        if (request.getAttribute(TOLD) instanceof String reference) {
            page.show(request, response, reference);
            return;
        }
        var outage = state.outage();
        if (outage.isPresent() && needsDatabase(request)) {
            page.show(request, response, outage.get().reference());
            return;
        }
        pass(request, new Listening(response), chain);
    }

    private void pass(HttpServletRequest request, Listening response, FilterChain chain)
            throws IOException, ServletException {
        try {
            ScopedValue.where(GuardedDataSource.WAITED_IN_VAIN, new AtomicBoolean())
                    .call(() -> {
                        chain.doFilter(request, response);
                        return true;
                    });
        } catch (IOException | ServletException | RuntimeException failed) {
            if (response.isCommitted() || !DatabaseUnavailable.isBehind(failed)) {
                throw failed;
            }
            var reference = reference(request, failed);
            if (response.errorSent) {
                // The container throws away what is written now, and comes again with the error's dispatch.
                request.setAttribute(TOLD, reference);
            } else {
                page.show(request, response, reference);
            }
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }

    private static boolean needsDatabase(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return WITHOUT.stream().noneMatch(path::startsWith);
    }

    /** That of the outage, once it is known; before, one line tells of this request. */
    private String reference(HttpServletRequest request, Exception failed) {
        return state.outage().map(DatabaseState.Outage::reference).orElseGet(() -> {
            var fresh = DatabaseState.freshReference();
            LOG.warn(
                    "No connection for {} {} (reference {}): {}",
                    request.getMethod(),
                    request.getRequestURI(),
                    fresh,
                    failed.toString());
            return fresh;
        });
    }

    /** Remembers whether an error has been sent, which the container does not tell. */
    private static final class Listening extends HttpServletResponseWrapper {
        private boolean errorSent;

        Listening(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status) throws IOException {
            errorSent = true;
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String words) throws IOException {
            errorSent = true;
            super.sendError(status, words);
        }
    }
}
