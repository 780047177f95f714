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

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import kr.oneroof.kernel.DatabaseAway;

/** Stands before sessions and log-in, since both need the database: while it is away, what needs it gets a page at once. */
class OutageFilter implements Filter {
    private static final Logger LOG = LoggerFactory.getLogger(OutageFilter.class);
    /** Files and the questions about health are answered without the database. */
    private static final List<String> WITHOUT = List.of("/css/", "/js/", "/krds/", "/document/", "/_static/", "/actuator");

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
        var outage = state.outage();
        if (outage.isPresent() && needsDatabase(request)) {
            page.show(request, response, outage.get().reference());
            return;
        }
        try {
            ScopedValue.where(GuardedDataSource.WAITED_IN_VAIN, new AtomicBoolean()).call(() -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (IOException | ServletException | RuntimeException failed) {
            if (response.isCommitted() || !DatabaseAway.isBehind(failed)) {
                throw failed;
            }
            page.show(request, response, reference(request, failed));
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
            LOG.warn("No connection for {} {} (reference {}): {}", request.getMethod(), request.getRequestURI(), fresh,
                    failed.toString());
            return fresh;
        });
    }
}
