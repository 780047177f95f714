package kr.oneroof.identity.web;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.BackPath;
import kr.oneroof.kernel.HostCookies;

/**
 * The page that somebody asked for before the log-in: in a cookie, so that no stranger fills the table of sessions with
 * pages that he may not see, and as path and query alone, which cannot lead out of OneRoof whoever wrote it.
 */
@Component
class RequestedPageCache implements RequestCache {
    private static final String COOKIE = "asked";
    private static final Duration AGE = Duration.ofMinutes(30);

    private final HostCookies cookies;

    RequestedPageCache(HostCookies cookies) {
        this.cookies = cookies;
    }

    /** Leads there once; home when no page was asked for. */
    String once(HttpServletRequest request, HttpServletResponse response) {
        var path = path(request);
        path.ifPresent(found -> cookies.remove(response, COOKIE));
        return path.orElse("/");
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        if (isPage(request)) {
            var query = request.getQueryString();
            var path = BackPath.of(request.getRequestURI() + (query == null ? "" : "?" + query));
            if (!path.equals("/")) {
                cookies.set(response, COOKIE, path, AGE);
            }
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return path(request).map(SimpleSavedRequest::new).orElse(null);
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        cookies.remove(response, COOKIE);
    }

    private Optional<String> path(HttpServletRequest request) {
        return cookies.get(request, COOKIE).map(BackPath::of);
    }

    /** What a person sees: no script's question and no file. */
    private static boolean isPage(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return "GET".equals(request.getMethod())
                && request.getHeader("HX-Request") == null
                && (accepted == null
                        || accepted.contains("text/html")
                        || accepted.contains("*/*") && !accepted.contains("json"));
    }
}
